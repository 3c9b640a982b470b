package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.kawal.intake.tracking.OpeningCases;
import id.kawal.intake.tracking.TrackingCode;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrackingIT extends IntakeServer {

    @Autowired
    OpeningCases opening;

    @Test
    void a_typing_error_in_the_code_is_told_as_such() {
        var filed = filed();
        var last = filed.code().charAt(filed.code().length() - 1);
        var typo = filed.code().substring(0, filed.code().length() - 1) + (last == '7' ? '8' : '7');

        var refused = track(with(typo, filed.pin()), "Accept-Language", "en");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:kawal:problem:tracking-code-typo");
        assertThat(refused.at("/title")).isEqualTo("The code has a typing error");
    }

    @Test
    void a_code_is_understood_however_it_is_typed() {
        var filed = filed();

        assertThat(track(with(filed.code().toLowerCase().replace("-", ""), filed.pin())).status()).isEqualTo(200);
    }

    @Test
    void a_wrong_code_and_a_wrong_pin_get_the_same_answer() {
        var filed = filed();
        var unknown = TrackingCode.issue("LPG", new Random(42)).toString();

        var wrongPin = track(with(filed.code(), "00000000"));
        var wrongCode = track(with(unknown, filed.pin()));

        assertThat(wrongPin.status()).isEqualTo(404);
        assertThat(wrongCode.status()).isEqualTo(404);
        assertThat(wrongPin.text().replace(filed.code(), "")).isEqualTo(wrongCode.text().replace(unknown, ""));
    }

    @Test
    void without_a_pin_one_is_asked_for() {
        assertThat(call(get("/api/v1/reports/" + filed().code())).status()).isEqualTo(401);
    }

    @Test
    void ten_wrong_pins_lock_a_code_for_a_quarter_of_an_hour_even_for_the_right_pin() {
        var filed = filed();
        for (var time = 1; time < 10; time++) {
            assertThat(track(with(filed.code(), "0000000" + time)).status()).isEqualTo(404);
        }
        assertThat(track(filed).status()).isEqualTo(200);
        var tenth = track(with(filed.code(), "00000010"));
        assertThat(tenth.status()).isEqualTo(429);
        assertThat(tenth.at("/type")).isEqualTo("urn:kawal:problem:code-locked");
        assertThat(tenth.at("/detail")).contains("15 menit");
        assertThat(track(filed).status()).isEqualTo(429);

        clock.advance(Duration.ofMinutes(15));

        assertThat(track(filed).status()).isEqualTo(200);
    }

    @Test
    void wrong_pins_are_forgotten_once_they_no_longer_count() {
        var filed = filed();
        track(with(filed.code(), "00000000"));
        opening.forgetOldTries();
        assertThat(count("wrong_pins")).isPositive();

        clock.advance(Duration.ofHours(2));
        opening.forgetOldTries();

        assertThat(count("wrong_pins")).isZero();
    }

    @Test
    void a_code_that_does_not_exist_is_locked_just_the_same() {
        var unknown = with(TrackingCode.issue("LPG", new Random(43)).toString(), "00000000");
        for (var time = 0; time < 9; time++) {
            assertThat(track(unknown).status()).isEqualTo(404);
        }

        assertThat(track(unknown).status()).isEqualTo(429);
    }

    @Test
    void neither_pin_nor_anything_it_could_be_read_from_is_kept() {
        var filed = filed();

        var kept = jdbc.sql("select r::text from report r where case_id = ?").param(filed.caseId()).query(String.class)
                .single();
        assertThat(kept).doesNotContain(filed.pin());
    }

    private static Filed with(String code, String pin) {
        return new Filed(UUID.randomUUID(), code, pin, null);
    }
}
