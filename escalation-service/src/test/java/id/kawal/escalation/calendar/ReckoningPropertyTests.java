package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReckoningPropertyTests {

    private final Reckoning reckoning = new Reckoning(ReckoningTests.CALENDAR);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.parse("2025-01-02").toEpochDay(), LocalDate.parse("2026-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LimitUnit> dayUnits() {
        return Arbitraries.of(LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS);
    }

    @Property
    void a_working_limit_ends_on_a_working_day(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 200) int limit) {
        assertThat(ReckoningTests.CALENDAR.isWorkingDay(last(start, limit, LimitUnit.WORKING_DAYS))).isTrue();
    }

    @Property
    void more_time_ends_later(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 0, max = 200) int limit,
            @ForAll LimitUnit unit) {
        assertThat(due(start, limit + 1, unit)).isAfter(due(start, limit, unit));
    }

    @Property
    void a_later_start_never_ends_earlier(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 0, max = 200) int limit,
            @ForAll LimitUnit unit) {
        assertThat(due(start.plusDays(1), limit, unit)).isAfterOrEqualTo(due(start, limit, unit));
    }

    @Property
    void counting_on_and_then_back_leads_to_the_start(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 200) int limit, @ForAll("dayUnits") LimitUnit unit) {
        Assume.that(unit == LimitUnit.CALENDAR_DAYS || ReckoningTests.CALENDAR.isWorkingDay(start));
        assertThat(last(last(start, limit, unit), -limit, unit)).isEqualTo(start);
    }

    @Property
    void used_and_remaining_make_the_limit(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 90) int limit,
            @ForAll("dayUnits") LimitUnit unit, @ForAll @IntRange(min = 0, max = 200) int later,
            @ForAll @IntRange(min = 0, max = 40) int pausedAfter, @ForAll @IntRange(min = 0, max = 40) int pausedFor) {
        var paused = new Standstill(noon(start.plusDays(pausedAfter)), noon(start.plusDays(pausedAfter + pausedFor)));
        var count = reckoning.count(start, Limit.of(limit, unit), List.of(paused));
        var moment = noon(start.plusDays(later));
        assertThat(count.used(moment).plus(count.remaining(moment))).isEqualTo(Limit.of(limit, unit));
        assertThat(count.remaining(count.due()).amount()).isZero();
        assertThat(count.remaining(noon(count.lastDay().minusDays(1))).amount()).isEqualTo(1);
    }

    @Property
    void a_pause_moves_a_calendar_limit_by_its_days(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 2, max = 90) int limit, @ForAll @IntRange(min = 0, max = 30) int pausedFor) {
        var from = start.plusDays(limit / 2);
        var count = reckoning.count(start, Limit.of(limit, LimitUnit.CALENDAR_DAYS),
                List.of(new Standstill(noon(from), noon(from.plusDays(pausedFor)))));
        assertThat(count.lastDay()).isEqualTo(start.plusDays(limit + pausedFor));
    }

    private Instant due(LocalDate start, int limit, LimitUnit unit) {
        return reckoning.count(start, Limit.of(limit, unit)).due();
    }

    private static Instant noon(LocalDate day) {
        return ReckoningTests.CALENDAR.at(day, LocalTime.NOON);
    }

    private LocalDate last(LocalDate start, int limit, LimitUnit unit) {
        return reckoning.count(start, Limit.of(limit, unit)).lastDay();
    }
}
