package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RegisterSettingsTests {

    @Test
    void reports_and_own_initiatives_are_told_apart_by_their_numbers() {
        var settings = new RegisterSettings("<seq>/<kind>/<month>/<year>/<office>", "LM", "IN", "BDL");
        assertThat(settings.patternOf(Origin.CONTACT)).isEqualTo("<seq>/LM/<month>/<year>/<office>");
        assertThat(settings.patternOf(Origin.FORWARDED)).isEqualTo("<seq>/LM/<month>/<year>/<office>");
        assertThat(settings.patternOf(Origin.OWN_INITIATIVE)).isEqualTo("<seq>/IN/<month>/<year>/<office>");
    }

    @Test
    void a_pattern_that_would_give_one_number_twice_is_refused() {
        for (var pattern : new String[]{"<seq>/LM/<office>", "LM/<year>"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RegisterSettings(pattern, "LM", "IN", "BDL"));
        }
    }
}
