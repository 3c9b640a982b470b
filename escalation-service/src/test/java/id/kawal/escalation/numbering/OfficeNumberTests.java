package id.kawal.escalation.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeNumberTests {

    @Test
    void a_number_is_written_as_offices_write_it() {
        assertThat(
                new OfficeNumber(179, LocalDate.parse("2022-06-14")).written("<seq>/LM/<month>/<year>/<office>", "BJM"))
                .isEqualTo("0179/LM/VI/2022/BJM");
    }

    @Test
    void months_are_roman_and_a_long_sequence_is_not_cut() {
        assertThat(new OfficeNumber(12_345, LocalDate.parse("2026-12-31")).written("<year>.<seq>-<month>", "BDL"))
                .isEqualTo("2026.12345-XII");
        assertThat(new OfficeNumber(1, LocalDate.parse("2026-01-01")).written("<month>", "BDL")).isEqualTo("I");
    }
}
