package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawal.standalone.data.CannotStart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void without_options_it_runs_as_life_does_on_port_8080_of_this_machine_alone() {
        assertThat(Options.parse())
                .isEqualTo(new Options(Path.of("data"), "localhost", 8080, null, null, false, 400, false));
    }

    @Test
    void the_last_word_counts_and_an_equals_sign_does_as_well() {
        var options = Options.parse("--data", "a", "--port=9000", "--demo", "--speed", "86400", "--data=b", "--reports",
                "30");
        assertThat(options).isEqualTo(new Options(Path.of("b"), "localhost", 9000, null, 86400.0, true, 30, false));
    }

    @Test
    void where_people_reach_it_ends_without_a_slash() {
        assertThat(Options.parse("--url", "http://192.168.1.5:8080/").url()).hasToString("http://192.168.1.5:8080");
        assertThat(Options.parse("--url=https://[fd00::7]").url()).hasToString("https://[fd00::7]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port=http", "--port=70000", "--speed=0", "--speed=-3", "--speed=fast",
            "--data", "--nonsense", "demo", "--url", "--url=box:8080", "--url=http://box/kawal", "--url=ftp://box"})
    void what_makes_no_sense_is_refused_in_one_sentence(String word) {
        assertThatThrownBy(() -> Options.parse(word)).isInstanceOf(CannotStart.class).message().doesNotContain("\n")
                .endsWith(".");
    }
}
