package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.mock.env.MockEnvironment;

class AutoConfigurationChoiceTests {

    private static final List<String> ALL = StreamSupport
            .stream(ImportCandidates.load(AutoConfiguration.class, AutoConfigurationChoiceTests.class.getClassLoader())
                    .spliterator(), false)
            .toList();

    @Test
    void services_get_neither_gateway_nor_authorization_server() {
        assertThat(ALL.stream().filter(name -> AutoConfigurationChoice.isFor("intake", name)).toList()).isNotEmpty()
                .noneMatch(name -> name.contains("gateway") || name.contains("OAuth2AuthorizationServer"));
    }

    @Test
    void services_get_everything_that_is_theirs_when_they_run_alone() {
        assertThat(ALL.stream().filter(name -> !AutoConfigurationChoice.isFor("intake", name)).toList()).isNotEmpty()
                .allMatch(
                        name -> name.startsWith("org.springframework.cloud.")
                                || name.contains("security.oauth2.server.authorization"));
    }

    @Test
    void the_launchers_own_parts_get_no_database_no_broker_and_no_messaging() {
        for (var part : List.of("gateway", "authorization")) {
            assertThat(ALL.stream().filter(name -> AutoConfigurationChoice.isFor(part, name)).toList()).isNotEmpty()
                    .noneMatch(name -> name
                            .matches(".*(jdbc|jpa|flyway|kafka|hibernate|id\\.kawal\\.(messaging|time)).*"));
        }
    }

    @Test
    void only_services_describe_their_requests() {
        var springdoc = ALL.stream().filter(name -> name.startsWith("org.springdoc.")).toArray(String[]::new);
        assertThat(springdoc).isNotEmpty();
        assertThat(matches("intake", springdoc)).containsOnly(true);
        assertThat(matches("gateway", springdoc)).containsOnly(false);
        assertThat(matches("authorization", springdoc)).containsOnly(false);
    }

    private static boolean[] matches(String part, String... names) {
        var choice = new AutoConfigurationChoice();
        choice.setEnvironment(new MockEnvironment().withProperty(AutoConfigurationChoice.PART, part));
        return choice.match(names, mock(AutoConfigurationMetadata.class));
    }
}
