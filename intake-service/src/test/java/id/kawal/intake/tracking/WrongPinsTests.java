package id.kawal.intake.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongPinsTests {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void nine_wrong_pins_lock_nothing() {
        assertThat(tries(WrongPins.NONE, 9, NOON, Duration.ofSeconds(1)).lockedAt(NOON.plusSeconds(10))).isFalse();
    }

    @Test
    void the_tenth_within_an_hour_locks_for_a_quarter_of_an_hour() {
        var tried = tries(WrongPins.NONE, 10, NOON, Duration.ofMinutes(6));
        var tenth = NOON.plus(Duration.ofMinutes(54));

        assertThat(tried.lockedAt(tenth)).isTrue();
        assertThat(tried.lockedAt(tenth.plus(Duration.ofMinutes(15)).minusNanos(1))).isTrue();
        assertThat(tried.lockedAt(tenth.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void ten_in_more_than_an_hour_lock_nothing() {
        assertThat(tries(WrongPins.NONE, 10, NOON, Duration.ofMinutes(7)).lockedUntil()).isNull();
    }

    @Test
    void trying_on_while_locked_does_not_prolong_the_lock() {
        var locked = tries(WrongPins.NONE, 10, NOON, Duration.ZERO);

        assertThat(locked.oneMore(NOON.plusSeconds(60))).isEqualTo(locked);
    }

    @Test
    void after_the_lock_counting_begins_anew() {
        var after = NOON.plus(Duration.ofMinutes(15));
        var tried = tries(tries(WrongPins.NONE, 10, NOON, Duration.ZERO), 9, after, Duration.ZERO);

        assertThat(tried.lockedAt(after)).isFalse();
        assertThat(tried.oneMore(after).lockedAt(after)).isTrue();
    }

    private static WrongPins tries(WrongPins pins, int times, Instant from, Duration apart) {
        for (var time = 0; time < times; time++) {
            pins = pins.oneMore(from.plus(apart.multipliedBy(time)));
        }
        return pins;
    }
}
