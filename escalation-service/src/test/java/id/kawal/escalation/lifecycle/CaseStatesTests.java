package id.kawal.escalation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CaseStatesTests {

    static final String COMMAND = "./mvnw test -pl escalation-service -am -Dtest=CaseStatesTests"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dkawal.write-case-states=true";

    private static final Path PAGE = Path.of("..", "docs", "case-states.md");

    @Test
    void the_page_about_the_states_says_what_the_table_says() throws IOException {
        var text = new CaseStatesDocument().text();
        if (Boolean.getBoolean("kawal.write-case-states")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/case-states.md is stale; write it with: %s",
                        COMMAND)
                .isEqualTo(text);
    }
}
