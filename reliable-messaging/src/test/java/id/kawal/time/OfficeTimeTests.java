package id.kawal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OfficeTimeTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant ANCHOR = Instant.parse("2026-03-02T00:00:00Z");
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(TimeAutoConfiguration.class));

    @Test
    void a_day_passes_in_ten_seconds_at_speed_8640() {
        var real = AdjustableClock.standingAt(ANCHOR, ZONE);
        var office = new SpeedyClock(real, ANCHOR, 8640);
        assertThat(office.instant()).isEqualTo(ANCHOR);
        real.advance(Duration.ofSeconds(10));
        assertThat(office.instant()).isEqualTo(ANCHOR.plus(Duration.ofDays(1)));
        real.advance(Duration.ofNanos(1));
        assertThat(office.instant()).isEqualTo(ANCHOR.plus(Duration.ofDays(1)).plusNanos(8640));
    }

    @Test
    void before_the_anchor_office_time_is_earlier_still() {
        var office = new SpeedyClock(Clock.fixed(ANCHOR.minusMillis(1500), ZONE), ANCHOR, 2);
        assertThat(office.instant()).isEqualTo(ANCHOR.minusSeconds(3));
    }

    @Test
    void office_time_never_goes_back_when_the_machine_is_put_back() {
        var real = new Clock() {
            private Instant now = ANCHOR.plusSeconds(60);

            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        var office = new SpeedyClock(real, ANCHOR, 100);
        var before = office.instant();
        real.now = ANCHOR.plusSeconds(30);
        assertThat(office.instant()).isEqualTo(before);
        assertThat(office.withZone(ZoneId.of("UTC")).instant()).isEqualTo(before);
    }

    @Test
    void an_adjustable_clock_moves_forward_only() {
        var clock = AdjustableClock.standingAt(ANCHOR, ZONE);
        var elsewhere = clock.withZone(ZoneId.of("UTC"));
        clock.advance(Duration.ofHours(2));
        clock.moveTo(ANCHOR.plus(Duration.ofHours(3)));
        assertThat(elsewhere.instant()).isEqualTo(ANCHOR.plus(Duration.ofHours(3)));
        assertThatThrownBy(() -> clock.moveTo(ANCHOR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_service_has_the_clock_of_the_office_unless_it_brings_one() {
        service.run(context -> assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZONE));
        var own = AdjustableClock.standingAt(ANCHOR, ZONE);
        service.withBean(Clock.class, () -> own)
                .run(context -> assertThat(context.getBean(Clock.class)).isSameAs(own));
        service.withPropertyValues("kawal.time.speed=10", "kawal.time.anchor=2026-03-02T00:00:00Z")
                .run(context -> assertThat(context.getBean(Clock.class)).isInstanceOf(SpeedyClock.class));
    }

    @Test
    void another_speed_without_an_anchor_does_not_start() {
        service.withPropertyValues("kawal.time.speed=10").run(context -> assertThat(context.getStartupFailure())
                .rootCause().hasMessageContaining("set kawal.time.anchor"));
    }
}
