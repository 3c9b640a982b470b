package id.kawal.standalone.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptsTests {

    private Instant now = Instant.parse("2026-11-25T01:00:00Z");
    private final Clock clock = mock(Clock.class);
    private final Attempts attempts = new Attempts(clock);

    @BeforeEach
    void tell() {
        when(clock.instant()).thenAnswer(_ -> now);
    }

    @Test
    void four_failures_are_forgiven_and_the_fifth_waits_a_minute() {
        fail(4);
        assertThat(attempts.toWait("head")).isZero();
        fail(1);
        assertThat(attempts.toWait("head")).isEqualTo(Duration.ofMinutes(1));
        assertThat(attempts.toWait("operator")).isZero();
        now = now.plusSeconds(60);
        assertThat(attempts.toWait("head")).isZero();
    }

    @Test
    void every_further_failure_waits_twice_as_long_up_to_a_quarter_of_an_hour_and_a_minute() {
        fail(6);
        assertThat(attempts.toWait("head")).isEqualTo(Duration.ofMinutes(2));
        fail(20);
        assertThat(attempts.toWait("head")).isEqualTo(Duration.ofMinutes(16));
    }

    @Test
    void who_comes_in_begins_anew() {
        fail(4);
        attempts.succeeded("head");
        fail(4);
        assertThat(attempts.toWait("head")).isZero();
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            attempts.failed("head");
        }
    }
}
