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
        open.add(new OpenYears.Due("BPN-1871", 2027));
        assertThat(warnings("2027-02-01T00:00:00+07:00")).isEmpty();
        open.add(new OpenYears.Due("BPN-1871", 2028));
        open.add(new OpenYears.Due("RSUD-1871", 2028));
        assertThat(warnings("2027-02-01T00:00:00+07:00"))
                .containsExactly(new YearWarning("id", 2028, YearWarning.Need.CLOCK_DUE));
    }

    private List<YearWarning> warnings(String now) {
        var clock = Clock.fixed(HoursTests.at(now), ZONE);
        return new WatchingYears(new OneCalendar(), year -> open, clock).look();
    }

    /** The shipped calendar, and a regional one that inherits its years. */
    private static final class OneCalendar implements Calendars {

        private final CalendarBook book = new CalendarBook(List.of(
                new CalendarDefinition("id", null, null, Set.of(DayOfWeek.MONDAY), null, Set.of(), Set.of(), Set.of(),
                        IndonesianCalendar.days().stream().map(day -> new RecordedDay(day, Instant.EPOCH, "x"))
                                .toList()),
                new CalendarDefinition("region", "id", null, null, null, Set.of(), Set.of(), Set.of(),
                        List.of(new RecordedDay(
                                DecreedDay.off(LocalDate.parse("2028-05-01"), DayKind.REGIONAL, "x", "y"),
                                Instant.EPOCH, "x")))),
                ZONE, 1);

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
            return ofOffice();
        }

        @Override
        public long revision() {
            return 1;
        }
    }
}
