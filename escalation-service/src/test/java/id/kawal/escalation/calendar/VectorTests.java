package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Due moments as other systems count them (see src/test/vectors), and some that only we have a rule for. */
class VectorTests {

    private static final Map<String, WorkingCalendar> CALENDARS = Map.of(
            "us", calendar("America/New_York", Map.of("MONDAY-FRIDAY", "09:00-17:00"),
                    "2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11"
                            + " 2026-11-26 2026-12-25"),
            "berlin",
            calendar("Europe/Berlin",
                    Map.of("MONDAY-FRIDAY", "08:00-12:00 13:00-16:30", "SATURDAY", "09:00-12:30"),
                    "2026-01-01 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-10-03 2026-12-25 2026-12-26"),
            "kolkata", calendar("Asia/Kolkata", Map.of("MONDAY-SATURDAY", "09:30-13:15 14:00-18:30"),
                    "2026-01-26 2026-03-04 2026-08-15 2026-10-02 2026-11-08"),
            "dubai", calendar("Asia/Dubai", Map.of("MONDAY-THURSDAY", "07:30-15:30", "SUNDAY", "07:30-15:30"),
                    "2026-03-20 2026-05-27 2026-05-28 2026-12-02"),
            "kathmandu", calendar("Asia/Kathmandu",
                    Map.of("MONDAY-THURSDAY", "10:00-17:00", "FRIDAY", "10:00-15:00", "SUNDAY", "10:00-17:00"),
                    "2026-04-14 2026-10-20"),
            "lord-howe", calendar("Australia/Lord_Howe", Map.of("MONDAY-FRIDAY", "08:30-12:00 12:45-17:00"),
                    "2026-01-26 2026-04-25"),
            "beirut", calendar("Asia/Beirut", Map.of("MONDAY-SATURDAY", "08:00-16:00"), "2026-05-01"), "id",
            ReckoningTests.CALENDAR);

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/vectors.csv", numLinesToSkip = 1)
    void a_limit_is_due_when_other_systems_say_so(String source, String calendar, String start, String limit,
            LimitUnit unit, Roll roll, OffsetDateTime due) {
        assertThat(due(calendar, start, limit, unit, roll)).as(source).isEqualTo(due.toInstant());
    }

    @ParameterizedTest
    @CsvSource({"berlin, 2026-05-01, 0, WORKING_DAYS, NONE, 2026-05-01T23:59:59+02:00",
            "berlin, 2026-05-01, 0, WORKING_DAYS, NEXT, 2026-05-02T23:59:59+02:00",
            "berlin, 2026-05-01, 0, WORKING_DAYS, PREVIOUS, 2026-04-30T23:59:59+02:00",
            "berlin, 2026-05-01, 1, WORKING_DAYS, NONE, 2026-05-02T23:59:59+02:00", // starts on a holiday
            "berlin, 2026-10-02, 1, WORKING_DAYS, NONE, 2026-10-05T23:59:59+02:00", // a holiday on a worked Saturday
            "us, 2026-07-03, 1, WORKING_DAYS, NONE, 2026-07-06T23:59:59-04:00",
            "us, 2026-10-30T23:30-04:00, 1, CALENDAR_DAYS, NONE, 2026-10-31T23:59:59-04:00",
            "us, 2026-10-31, 1, CALENDAR_DAYS, NONE, 2026-11-01T23:59:59-05:00", // the day of 25 hours
            "us, 2026-10-31T03:59Z, 1, CALENDAR_DAYS, NONE, 2026-10-31T23:59:59-04:00", // still the 30th there
            "kolkata, 2026-03-13T18:29Z, 1, CALENDAR_DAYS, NONE, 2026-03-14T23:59:59+05:30",
            "kolkata, 2026-03-13T18:30Z, 1, CALENDAR_DAYS, NONE, 2026-03-15T23:59:59+05:30",
            "beirut, 2026-10-23, 1, CALENDAR_DAYS, NONE, 2026-10-24T23:59:59+02:00", // its last hour comes twice
            "beirut, 2026-03-28, 1, CALENDAR_DAYS, NONE, 2026-03-29T23:59:59+03:00", // begins at one o'clock
            "beirut, 2026-03-29, PT1H, HOURS, NONE, 2026-03-29T02:00:00+03:00",
            "id, 2024-02-29, 1, YEARS, NONE, 2025-02-28T23:59:59+07:00",
            "id, 2024-02-29, 4, YEARS, NONE, 2028-02-29T23:59:59+07:00",
            "id, 2024-02-29, 48, MONTHS, NONE, 2028-02-29T23:59:59+07:00",
            "id, 2026-01-31, 1, MONTHS, NEXT, 2026-03-02T23:59:59+07:00", // 28 February is a Saturday
            "id, 2026-01-31, 1, MONTHS, PREVIOUS, 2026-02-27T23:59:59+07:00",
            "id, 2026-03-13, -3, WORKING_DAYS, NONE, 2026-03-10T23:59:59+07:00",
            "id, 2026-03-26, -2, WORKING_DAYS, NONE, 2026-03-17T23:59:59+07:00",
            "id, 2026-03-13T15:00+07:00, PT2H, WORKING_HOURS, NONE, 2026-03-16T08:00+07:00",
            "id, 2026-03-17T15:00+07:00, PT8H30M, WORKING_HOURS, NONE, 2026-03-25T16:00+07:00", // ends at closing
            "id, 2026-03-13, PT7H30M, WORKING_HOURS, NONE, 2026-03-13T16:30+07:00", // from a date: the whole day
            "id, 2026-03-14, PT1M, WORKING_HOURS, NONE, 2026-03-16T07:31+07:00",
            "id, 2026-03-16, -PT1M, WORKING_HOURS, NONE, 2026-03-13T16:29+07:00"})
    void a_limit_is_due_when_our_own_rules_say_so(String calendar, String start, String limit, LimitUnit unit,
            Roll roll, OffsetDateTime due) {
        assertThat(due(calendar, start, limit, unit, roll)).isEqualTo(due.toInstant());
    }

    private static Instant due(String name, String start, String limit, LimitUnit unit, Roll roll) {
        var calendar = CALENDARS.get(name);
        var from = start.contains("T") ? OffsetDateTime.parse(start).toInstant()
                : calendar.at(LocalDate.parse(start), LocalTime.MIDNIGHT);
        return new Reckoning(calendar).count(Term.of(from, Limit.read(limit, unit).orElseThrow()).rolled(roll)).due();
    }

    private static WorkingCalendar calendar(String zone, Map<String, String> hours, String holidays) {
        return HoursTests.calendar(zone, hours, Arrays.stream(holidays.split(" "))
                .map(day -> DecreedDay.off(LocalDate.parse(day), DayKind.NATIONAL, "off", ""))
                .toArray(DecreedDay[]::new));
    }
}
