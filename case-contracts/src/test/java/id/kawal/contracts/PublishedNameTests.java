package id.kawal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PublishedNameTests {

    static Stream<EventType<?>> types() {
        return EventCatalogue.all().stream();
    }

    @Test
    void published_names_are_spelt_with_known_words() {
        var words = PublishedFiles.text("words.txt").lines().filter(line -> !line.startsWith("#")).toList();
        assertThat(wordsInUse()).as("A published name is for ever: look the new word up in a dictionary, then add it to"
                + " src/test/resources/words.txt").isSubsetOf(words);
        assertThat(words).as("a word that no name uses leaves the list").isSubsetOf(wordsInUse());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_name_tells_owner_fact_and_version(EventType<?> type) {
        assertThat(type.name()).matches("kawal\\.(intake|agency|escalation|notification)\\.[a-z]+(-[a-z]+)*\\.v[1-9]");
        assertThat(type.topic()).startsWith("kawal." + type.name().split("\\.")[1] + ".");
    }

    @Test
    void no_two_types_share_a_name() {
        assertThat(types().map(EventType::name)).doesNotHaveDuplicates();
        assertThat(types().map(EventType::payload)).doesNotHaveDuplicates();
    }

    @Test
    void topics_keep_their_names() {
        assertThat(Arrays.stream(Topics.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(PublishedNameTests::value)).containsExactlyInAnyOrder("kawal.intake.reports",
                        "kawal.intake.contacts", "kawal.agency.directory", "kawal.agency.responses",
                        "kawal.escalation.cases", "kawal.notification.deliveries");
    }

    @Test
    void the_catalogue_forgets_none_of_its_types() {
        var declared = Arrays.stream(EventCatalogue.class.getFields()).map(PublishedNameTests::value).toList();
        assertThat(declared).isNotEmpty();
        assertThat(EventCatalogue.all()).map(Object.class::cast).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static Set<String> wordsInUse() {
        return types().flatMap(type -> Stream.concat(Stream.of(type.name(), type.topic()),
                published(PublishedFiles.schema(type))))
                .flatMap(name -> Arrays.stream(name.split("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+")))
                .filter(word -> word.length() > 1)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> published(JsonNode schema) {
        var names = schema.findValues("properties").stream().flatMap(node -> node.propertyNames().stream());
        var values = schema.findValues("enum").stream().flatMap(JsonNode::valueStream).map(JsonNode::asString);
        return Stream.concat(names, values);
    }

    private static Object value(Field field) {
        try {
            return Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
