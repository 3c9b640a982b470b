package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The counting compared with a model that looks at every minute and every day, on any calendar. */
class ModelTests {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES = 60 * 24 * 365;

    /** An office day; no time at which clocks are changed lies between two of its spans. */
    private static final List<List<String>> DAYS = List.of(List.of("08:00-12:00", "13:00-17:00"),
            List.of("07:30-11:30"),
            List.of("09:15-10:00", "10:00-10:45", "11:00-16:59"), List.of("00:00-24:00"), List.of("22:00-24:00"),
            List.of("00:00-07:00", "21:30-24:00"), List.of());

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var zones = Arbitraries.of("Asia/Jakarta", "Europe/Berlin", "America/New_York", "Asia/Kathmandu",
                "Australia/Lord_Howe", "America/St_Johns", "Africa/Cairo", "America/Havana").map(ZoneId::of);
        var week = Arbitraries.of(DAYS).list().ofSize(7).filter(days -> days.stream().anyMatch(day -> !day.isEmpty()));
        var holidays = Arbitraries.integers().between(-20, 400).set().ofMaxSize(60);
        var worked = Arbitraries.integers().between(-20, 400).set().ofMaxSize(5);
        return Combinators.combine(zones, week, holidays, worked).as(ModelTests::calendar);
    }

    private static WorkingCalendar calendar(ZoneId zone, List<List<String>> week, Set<Integer> holidays,
            Set<Integer> worked) {
        var hours = new EnumMap<DayOfWeek, List<OfficeHours.Span>>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            var spans = week.get(weekday.ordinal()).stream().map(OfficeHours.Span::parse).toList();
            if (!spans.isEmpty()) {
                hours.put(weekday, spans);
            }
        }
        var days = new ArrayList<DecreedDay>();
        var start = LocalDate.parse("2026-01-01");
        worked.forEach(
                day -> days.add(new DecreedDay(start.plusDays(day), DayKind.WORKING_DAY, "worked", "", List.of())));
        holidays.forEach(day -> days.add(DecreedDay.off(start.plusDays(day), DayKind.NATIONAL, "off", "")));
        return new WorkingCalendar("any", zone, hours.keySet(), DecreedDays.of(days), new OfficeHours(hours));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, MINUTES).map(minute -> FIRST.plus(minute, ChronoUnit.MINUTES));
    }

    @Provide
    Arbitrary<List<Standstill>> pauses() {
        return Combinators.combine(moments(), Arbitraries.integers().between(0, 6000))
                .as((from, minutes) -> new Standstill(from, from.plus(minutes, ChronoUnit.MINUTES))).list()
                .ofMaxSize(3);
    }

    @Property(tries = 400)
    void working_hours_are_the_minutes_during_which_the_office_is_open(@ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 0, max = 2400) int minutes,
            @ForAll("pauses") List<Standstill> pauses) {
        var limit = Limit.of(Duration.ofMinutes(minutes), LimitUnit.WORKING_HOURS);
        assertThat(new Reckoning(calendar).count(start, limit, pauses).due())
                .isEqualTo(new Minutes(calendar, pauses).on(start, minutes));
    }

    @Property(tries = 400)
    void working_hours_count_back_over_the_same_minutes(@ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 2400) int minutes,
            @ForAll("pauses") List<Standstill> pauses) {
        var limit = Limit.of(Duration.ofMinutes(-minutes), LimitUnit.WORKING_HOURS);
        assertThat(new Reckoning(calendar).count(start, limit, pauses).due())
                .isEqualTo(new Minutes(calendar, pauses).back(start, minutes));
    }

    @Property(tries = 400)
    void working_days_are_the_days_that_are_worked(@ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start, @ForAll @IntRange(min = -120, max = 120) int limit) {
        var day = calendar.dayOf(start);
        var left = Math.abs(limit);
        while (left > 0) {
            day = day.plusDays(Integer.signum(limit));
            left -= worked(calendar, day) ? 1 : 0;
        }
        assertThat(new Reckoning(calendar).count(start, Limit.of(limit, LimitUnit.WORKING_DAYS), List.of()).lastDay())
                .isEqualTo(day);
    }

    private static boolean worked(WorkingCalendar calendar, LocalDate day) {
        var decreed = calendar.decreed().all().stream().filter(one -> one.date().equals(day)).findFirst();
        return decreed.map(one -> one.kind() == DayKind.WORKING_DAY)
                .orElse(calendar.workingWeekdays().contains(day.getDayOfWeek()));
    }

    /** Looks at each minute by the clock on the wall. */
    private record Minutes(WorkingCalendar calendar, List<Standstill> pauses) {

        Instant on(Instant start, int minutes) {
            var now = start;
            var left = minutes;
            if (left == 0 && counts(now.minus(1, ChronoUnit.MINUTES)) && !paused(now)) {
                return now;
            }
            while (left > 0 || left == 0 && minutes == 0 && !counts(now)) {
                left -= counts(now) ? 1 : 0;
                now = now.plus(1, ChronoUnit.MINUTES);
            }
            return now;
        }

        Instant back(Instant start, int minutes) {
            var now = start;
            for (var left = minutes; left > 0;) {
                now = now.minus(1, ChronoUnit.MINUTES);
                left -= counts(now) ? 1 : 0;
            }
            return now;
        }

        private boolean counts(Instant minute) {
            return isOpen(minute) && !paused(minute);
        }

        private boolean paused(Instant minute) {
            return pauses.stream().anyMatch(pause -> !minute.isBefore(pause.from()) && minute.isBefore(pause.until()));
        }

        private boolean isOpen(Instant minute) {
            var local = minute.atZone(calendar.zone());
            if (!worked(calendar, local.toLocalDate())) {
                return false;
            }
            var own = calendar.officeHours().on(local.getDayOfWeek());
            var spans = own.isEmpty() ? calendar.officeHours().usual() : own;
            var time = local.toLocalTime().toSecondOfDay();
            return spans.stream().anyMatch(span -> span.opensAt() <= time && time < span.closesAt());
        }
    }
}
