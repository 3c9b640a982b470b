package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HoursPropertyTests {

    private static final WorkingCalendar CALENDAR = ReckoningTests.CALENDAR;
    private final Reckoning reckoning = new Reckoning(CALENDAR);

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(Instant.parse("2025-01-02T00:00:00Z").getEpochSecond(),
                Instant.parse("2026-12-01T00:00:00Z").getEpochSecond()).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<LimitUnit> addable() {
        return Arbitraries.of(LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS, LimitUnit.WORKING_HOURS,
                LimitUnit.HOURS);
    }

    @Provide
    Arbitrary<List<Standstill>> pauses() {
        return Combinators.combine(moments(), Arbitraries.integers().between(0, 1_000_000))
                .as((from, seconds) -> new Standstill(from, from.plusSeconds(seconds))).list().ofMaxSize(4);
    }

    @Property
    void used_and_remaining_make_the_limit_at_any_moment(@ForAll("moments") Instant start, @ForAll LimitUnit unit,
            @ForAll @IntRange(min = -30, max = 30) int limit, @ForAll("moments") Instant asOf,
            @ForAll("pauses") List<Standstill> pauses) {
        var count = reckoning.count(start, Limit.of(limit, unit), pauses);
        assertThat(count.used(asOf).plus(count.remaining(asOf))).isEqualTo(Limit.of(limit, unit));
        assertThat(count.remaining(count.due())).isEqualTo(Limit.of(0, unit));
    }

    @Property
    void two_limits_one_after_the_other_end_like_both_together(@ForAll("moments") Instant start,
            @ForAll("addable") LimitUnit unit, @ForAll @IntRange(min = 0, max = 60) int first,
            @ForAll @IntRange(min = 0, max = 60) int second) {
        var between = reckoning.count(start, Limit.of(first, unit), List.of()).due();
        assertThat(reckoning.count(between, Limit.of(second, unit), List.of()).due())
                .isEqualTo(reckoning.count(start, Limit.of(first + second, unit), List.of()).due());
    }

    @Property
    void counting_on_and_back_leads_to_the_start(@ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 400_000) int seconds) {
        Assume.that(isOpen(start));
        for (var unit : List.of(LimitUnit.WORKING_HOURS, LimitUnit.HOURS)) {
            var limit = Limit.of(Duration.ofSeconds(seconds), unit);
            var due = reckoning.count(start, limit, List.of()).due();
            assertThat(reckoning.count(due, limit.negated(), List.of()).due()).isEqualTo(start);
        }
    }

    @Property
    void one_more_holiday_never_makes_a_limit_end_earlier(@ForAll("moments") Instant start, @ForAll LimitUnit unit,
            @ForAll @IntRange(min = -40, max = 40) int limit, @ForAll @IntRange(min = -60, max = 60) int after,
            @ForAll Roll roll) {
        Assume.that(roll != Roll.PREVIOUS || limit < 0);
        Assume.that(roll != Roll.NEXT || limit >= 0);
        var term = Term.of(start, Limit.of(limit, unit)).rolled(roll);
        var days = new ArrayList<>(CALENDAR.decreed().all());
        days.add(DecreedDay.off(CALENDAR.dayOf(start).plusDays(after), DayKind.NATIONAL, "one more", ""));
        var amended = new WorkingCalendar("more", CALENDAR.zone(), CALENDAR.workingWeekdays(), DecreedDays.of(days),
                CALENDAR.officeHours());
        var due = reckoning.count(term).due();
        var then = new Reckoning(amended).count(term).due();
        // A limit of nothing that begins on the new holiday moves on to the next opening.
        assertThat(limit < 0 ? due : then).isAfterOrEqualTo(limit < 0 ? then : due);
    }

    @Property
    void one_more_pause_never_makes_a_limit_end_earlier(@ForAll("moments") Instant start, @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 0, max = 40) int limit, @ForAll("pauses") List<Standstill> pauses,
            @ForAll("moments") Instant from, @ForAll @IntRange(min = 0, max = 2_000_000) int seconds) {
        var more = new ArrayList<>(pauses);
        more.add(new Standstill(from, from.plusSeconds(seconds)));
        var length = Limit.of(limit, unit);
        assertThat(reckoning.count(start, length, more).due())
                .isAfterOrEqualTo(reckoning.count(start, length, pauses).due());
    }

    @Property
    void hours_pass_in_any_zone(@ForAll("moments") Instant start,
            @ForAll @IntRange(min = -5_000_000, max = 5_000_000) int seconds, @ForAll("zones") ZoneId zone) {
        var calendar = new WorkingCalendar("any", zone, CALENDAR.workingWeekdays(), CALENDAR.decreed(),
                OfficeHours.UNKNOWN);
        var length = Duration.ofSeconds(seconds);
        var count = new Reckoning(calendar).count(start, Limit.of(length, LimitUnit.HOURS), List.of());
        assertThat(count.due()).isEqualTo(start.plus(length));
        assertThat(sum(count)).isEqualTo(length.abs());
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
    }

    @Property
    void a_day_ends_one_second_before_the_next_in_any_zone(@ForAll("moments") Instant moment,
            @ForAll("zones") ZoneId zone) {
        var calendar = new WorkingCalendar("any", zone, CALENDAR.workingWeekdays(), CALENDAR.decreed(),
                OfficeHours.UNKNOWN);
        var count = new Reckoning(calendar).count(moment, Limit.of(1, LimitUnit.CALENDAR_DAYS), List.of());
        assertThat(calendar.dayOf(count.due())).isEqualTo(count.lastDay());
        assertThat(calendar.dayOf(count.due().plusSeconds(1))).isEqualTo(count.lastDay().plusDays(1));
        assertThat(count.lastDay()).isEqualTo(LocalDate.ofInstant(moment, zone).plusDays(1));
    }

    @Property
    void the_stretches_counted_make_the_limit_and_do_not_overlap(@ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 900_000) int seconds, @ForAll("pauses") List<Standstill> pauses) {
        var length = Duration.ofSeconds(seconds);
        var count = reckoning.count(start, Limit.of(length, LimitUnit.WORKING_HOURS), pauses);
        assertThat(sum(count)).isEqualTo(length);
        var spans = count.lines().stream().map(CountedSpan.class::cast).toList();
        for (int next = 1; next < spans.size(); next++) {
            assertThat(spans.get(next).from()).isAfterOrEqualTo(spans.get(next - 1).until());
        }
        assertThat(spans.getLast().total()).isEqualTo(length);
        assertThat(spans.getLast().until()).isEqualTo(count.due());
    }

    @Property
    void a_rolled_day_is_the_nearest_that_is_worked(@ForAll("moments") Instant start,
            @ForAll @IntRange(min = -90, max = 90) int limit) {
        var plain = Term.of(start, Limit.of(limit, LimitUnit.CALENDAR_DAYS));
        var last = reckoning.count(plain).lastDay();
        var next = reckoning.count(plain.rolled(Roll.NEXT)).lastDay();
        var previous = reckoning.count(plain.rolled(Roll.PREVIOUS)).lastDay();
        assertThat(CALENDAR.isWorkingDay(next)).isTrue();
        assertThat(CALENDAR.isWorkingDay(previous)).isTrue();
        assertThat(next).isAfterOrEqualTo(last);
        assertThat(previous).isBeforeOrEqualTo(last);
        assertThat(last.datesUntil(next).noneMatch(CALENDAR::isWorkingDay)).isTrue();
        assertThat(previous.plusDays(1).datesUntil(last.plusDays(1)).noneMatch(CALENDAR::isWorkingDay)).isTrue();
    }

    @Property
    void a_share_of_the_hours_is_used_up_when_it_says_so(@ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll("pauses") List<Standstill> pauses) {
        for (var unit : List.of(LimitUnit.WORKING_HOURS, LimitUnit.HOURS)) {
            var count = reckoning.count(start, Limit.of(100, unit), pauses);
            assertThat(count.used(count.shareUsed(percent))).isEqualTo(Limit.of(percent, unit));
        }
    }

    private static Duration sum(Count count) {
        return count.lines().stream().map(CountedSpan.class::cast).filter(CountLine::counts).map(CountedSpan::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isOpen(Instant moment) {
        return CALENDAR.openOn(CALENDAR.dayOf(moment)).stream()
                .anyMatch(open -> !moment.isBefore(open.from()) && moment.isBefore(open.until()));
    }
}
