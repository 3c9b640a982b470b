package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.notification.message.Reason;
import id.kawal.notification.news.Audience;
import id.kawal.notification.news.NewsKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What notification-service says in codes, the operator’s pages of escalation-service say in words. */
class DeliveryWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_kind_of_message_every_reason_and_everybody_who_is_told_has_words(String language) {
        var words = new TreeSet<>(keys("messages/escalation-deliveries", language));
        var facts = keys("messages/escalation", language);
        Arrays.stream(NewsKind.values())
                .filter(kind -> facts.contains("fact." + kind.name().replaceFirst("^DESK_", "")))
                .forEach(kind -> words.add("operations.deliveries.about." + kind.key()));
        assertThat(words).containsAll(wanted().toList());
    }

    private static Stream<String> wanted() {
        return Stream.of(Arrays.stream(NewsKind.values()).map(kind -> "about." + kind.key()),
                Arrays.stream(Reason.values()).map(reason -> "because." + reason),
                Arrays.stream(Audience.values()).map(audience -> "to." + audience)).flatMap(names -> names)
                .map(name -> "operations.deliveries." + name);
    }

    private static Set<String> keys(String bundle, String language) {
        return ResourceBundle.getBundle(bundle, Locale.of(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).keySet();
    }
}
