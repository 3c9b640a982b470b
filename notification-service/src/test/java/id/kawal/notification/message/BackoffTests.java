package id.kawal.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffTests {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(30), Duration.ofHours(1), 8);

    @Example
    void it_doubles_from_half_a_minute_to_an_hour() {
        assertThat(BACKOFF.after(1)).hasSeconds(30);
        assertThat(BACKOFF.after(2)).hasSeconds(60);
        assertThat(BACKOFF.after(7)).hasSeconds(1920);
        assertThat(BACKOFF.after(8)).hasHours(1);
    }

    @Property
    void it_never_shrinks_and_stays_between_first_and_longest(@ForAll @IntRange(min = 0, max = 100_000) int tries) {
        assertThat(BACKOFF.after(tries)).isBetween(BACKOFF.first(), BACKOFF.longest())
                .isLessThanOrEqualTo(BACKOFF.after(tries + 1));
    }

    @Property
    void a_message_that_never_succeeds_comes_to_an_end_after_exactly_its_tries(
            @ForAll @IntRange(min = 1, max = 30) int most) {
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(9), most);
        for (var tries = 1; tries < most; tries++) {
            assertThat(Outcome.of(HandOver.NOT_NOW, tries, backoff).state()).isEqualTo(MessageState.PENDING);
        }
        assertThat(Outcome.of(HandOver.NOT_NOW, most, backoff))
                .isEqualTo(new Outcome(MessageState.FAILED, Reason.RETRIES_EXHAUSTED, null));
    }

    @Example
    void a_backoff_that_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofHours(1), 8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofHours(2), Duration.ofHours(1), 8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(1), Duration.ofHours(1), 0));
    }
}
