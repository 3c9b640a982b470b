package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubmissionIT extends IntakeServer {

    @Test
    void a_report_gets_a_tracking_code_a_pin_and_what_is_missing() {
        var filed = filed();

        assertThat(filed.code()).matches("LPG-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
        assertThat(filed.pin()).matches("[0-9]{8}");
        assertThat(filed.answer().response().getHeader("Location")).isEqualTo("/api/v1/reports/" + filed.code());
        assertThat(filed.answer().all("missing", "item")).containsExactly("BIRTH_PLACE", "BIRTH_DATE", "MARITAL_STATUS",
                "OCCUPATION",
                "FULL_ADDRESS", "PRIOR_COMPLAINT", "PRIOR_COMPLAINT_PROOF");
        assertThat(filed.answer().at("/nextDate/due")).isEqualTo("2026-12-08T16:59:59Z");
        var shown = track(filed);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.at("/state/code")).isEqualTo("SENT");
    }
}
