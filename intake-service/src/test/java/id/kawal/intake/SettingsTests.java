package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.intake.drafting.DraftProperties;
import id.kawal.intake.office.OfficeProperties;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

class SettingsTests {

    /** Which service it is, is no setting. */
    private static final Set<String> NAMES = Set.of("kawal.messaging.service", "kawal.web.sign-in.service");
    private static final Pattern CAMEL = Pattern.compile("([A-Z])");

    @Test
    void every_setting_of_the_office_is_listed_with_its_environment_variable() throws IOException {
        var listed = settings("intake-service.yml");

        var components = Stream.of(names("kawal.intake.", OfficeProperties.class),
                names("kawal.intake.drafts.", DraftProperties.class), Stream.of("kawal.intake.visits.idle"))
                .flatMap(names -> names).toList();
        assertThat(listed.keySet().stream().filter(key -> key.startsWith("kawal.intake.")))
                .containsExactlyInAnyOrderElementsOf(components);
        assertThat(listed).allSatisfy((key, value) -> assertThat(value.matches("\\$\\{[A-Z_]+:.*}")).as(key)
                .isEqualTo(key.startsWith("kawal.") && !NAMES.contains(key)
                        || key.matches(
                                "server.port|spring.datasource..*|spring.kafka..*|spring.servlet..*|spring.security..*")));
    }

    @Test
    void the_secrets_have_no_default() throws IOException {
        assertThat(settings("intake-service.yml")).containsEntry("kawal.intake.pin-secret", "${KAWAL_PIN_SECRET:}")
                .containsEntry("kawal.contacts.key", "${KAWAL_CONTACTS_KEY:}")
                .containsEntry("kawal.web.client-secret", "${KAWAL_CLIENT_SECRET:}");
    }

    @Test
    void the_file_that_every_service_has_only_points_to_the_one_of_its_own() throws IOException {
        assertThat(settings("application.yml"))
                .isEqualTo(Map.of("spring.config.import", "classpath:intake-service.yml"));
    }

    private static Stream<String> names(String prefix, Class<? extends Record> properties) {
        return Arrays.stream(properties.getRecordComponents()).map(component -> prefix
                + CAMEL.matcher(component.getName()).replaceAll("-$1").toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> settings(String file) throws IOException {
        var settings = new TreeMap<String, String>();
        for (var source : new YamlPropertySourceLoader().load(file, new ClassPathResource(file))) {
            for (var name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                settings.put(name, String.valueOf(source.getProperty(name)));
            }
        }
        return settings;
    }
}
