package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchingYearsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private final Set<OpenYears.Due> open = new HashSet<>();

    @Test
    void a_year_is_asked_for_a_hundred_and_twenty_days_before_it_begins() {
        assertThat(warnings("2027-09-02T23:59:59+07:00")).isEmpty();
        assertThat(warnings("2027-09-03T00:00:00+07:00"))
                .containsExactly(new YearWarning("id", 2028, YearWarning.Need.BEGINS_SOON));
        assertThat(warnings("2028-01-01T00:00:00+07:00"))
                .containsExactly(new YearWarning("id", 2028, YearWarning.Need.BEGUN));
        assertThat(warnings("2026-12-01T00:00:00+07:00")).isEmpty();
    }

    @Test
    void an_open_clock_that_is_due_in_a_year_without_a_table_is_warned_of() {
        open.add(new OpenYears.Due("id", "BPN-1871", 2027));
        assertThat(warnings("2027-02-01T00:00:00+07:00")).isEmpty();
        open.add(new OpenYears.Due("id", "BPN-1871", 2028));
        open.add(new OpenYears.Due(null, "RSUD-1871", 2028));
        assertThat(warnings("2027-02-01T00:00:00+07:00"))
                .containsExactly(new YearWarning("id", 2028, YearWarning.Need.CLOCK_DUE));
    }

    @Test
    void a_clock_is_warned_of_on_the_calendar_it_is_counted_on_that_of_its_rule_or_else_of_its_agency() {
        open.add(new OpenYears.Due("bank", "BPN-1871", 2027));
        assertThat(warnings("2027-02-01T00:00:00+07:00"))
                .containsExactly(new YearWarning("bank", 2027, YearWarning.Need.CLOCK_DUE));
        open.clear();
        open.add(new OpenYears.Due(null, "PLN-1871", 2028));
        assertThat(warnings("2027-02-01T00:00:00+07:00"))
                .containsExactly(new YearWarning("grid", 2028, YearWarning.Need.CLOCK_DUE));
    }

    @Test
    void only_clocks_that_are_due_from_the_first_year_without_a_table_on_are_looked_for() {
        var asked = new HashSet<Integer>();
        var clock = Clock.fixed(HoursTests.at("2026-02-01T00:00:00+07:00"), ZONE);
        new WatchingYears(new SomeCalendars(List.of()), year -> {
            asked.add(year);
            return open;
        }, clock).look();
        assertThat(asked).containsExactly(2028);
    }

    private List<YearWarning> warnings(String now) {
        var clock = Clock.fixed(HoursTests.at(now), ZONE);
        var children = List.of(child("bank", Set.of()), child("grid", Set.of(2027)));
        return new WatchingYears(new SomeCalendars(open.stream().anyMatch(due -> !"id".equals(due.calendar())
                && !due.agencyCode().equals("RSUD-1871")) ? children : List.of()), year -> open, clock).look().stream()
                .filter(warning -> warning.need() == YearWarning.Need.CLOCK_DUE || warning.calendar().equals("id"))
                .toList();
    }

    /** A root of its own, which knows no more than these years. */
    private static CalendarDefinition child(String name, Set<Integer> years) {
        return new CalendarDefinition(name, null, null, Set.of(DayOfWeek.MONDAY), null, years, Set.of(), Set.of(),
                List.of());
    }

    /** The shipped calendar, a regional one that inherits its years, and others. */
    private static final class SomeCalendars implements Calendars {

        private final CalendarBook book;

        SomeCalendars(List<CalendarDefinition> others) {
            book = new CalendarBook(Stream.concat(others.stream(), Stream.of(
                    new CalendarDefinition("id", null, null, Set.of(DayOfWeek.MONDAY), null, Set.of(), Set.of(),
                            Set.of(),
                            IndonesianCalendar.days().stream().map(day -> new RecordedDay(day, Instant.EPOCH, "x"))
                                    .toList()),
                    new CalendarDefinition("region", "id", null, null, null, Set.of(), Set.of(), Set.of(),
                            List.of(new RecordedDay(
                                    DecreedDay.off(LocalDate.parse("2028-05-01"), DayKind.REGIONAL, "x", "y"),
                                    Instant.EPOCH, "x")))))
                    .toList(),
                    ZONE, 1);
        }

        @Override
        public Optional<WorkingCalendar> named(String name) {
            return book.named(name);
        }

        @Override
        public List<String> names() {
            return book.names();
        }

        @Override
        public Optional<CalendarDefinition> definition(String name) {
            return book.definition(name);
        }

        @Override
        public List<LoggedChange> log(String name) {
            return List.of();
        }

        @Override
        public WorkingCalendar ofOffice() {
            return book.named("id").orElseThrow();
        }

        @Override
        public WorkingCalendar ofAgency(String agencyCode) {
            return agencyCode.equals("PLN-1871") ? book.named("grid").orElseThrow() : ofOffice();
        }

        @Override
        public long revision() {
            return 1;
        }
    }
}
