package id.kawal.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OfficePropertiesTests {

    private static final String SECRET = "a-secret-for-tests-of-32-characters!";

    @Test
    void a_missing_or_short_secret_says_what_to_set() {
        assertThatThrownBy(() -> new OfficeProperties("LAMPUNG", "LPG", "")).hasMessageContaining("KAWAL_PIN_SECRET");
        assertThatThrownBy(() -> new OfficeProperties("LAMPUNG", "LPG", "short")).hasMessageContaining("32 characters");
    }

    @Test
    void a_prefix_that_reads_like_digits_at_its_end_is_refused() {
        assertThatThrownBy(() -> new OfficeProperties("LAMPUNG", "LPL", SECRET))
                .hasMessageContaining("tracking-prefix");
        assertThatThrownBy(() -> new OfficeProperties("LAMPUNG", "L1", SECRET)).hasMessageContaining("tracking-prefix");
    }

    @Test
    void the_secret_shows_in_no_text() {
        assertThat(new OfficeProperties("LAMPUNG", "LPG", SECRET).toString()).contains("LAMPUNG")
                .doesNotContain(SECRET);
    }
}
