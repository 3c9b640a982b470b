package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTests {

    private static final WorkingCalendar BREAKS = calendar("Asia/Jakarta",
            Map.of("MONDAY-FRIDAY", "08:00-12:00 13:00-17:00", "SATURDAY", "08:00-12:00"),
            DecreedDay.off(LocalDate.parse("2026-03-19"), DayKind.NATIONAL, "Nyepi", "SKB"),
            new DecreedDay(LocalDate.parse("2026-03-22"), DayKind.WORKING_DAY, "Pengganti", "Keppres", List.of()));

    @ParameterizedTest
    @CsvSource({"2026-03-13T09:00+07:00, PT3H, 2026-03-13T12:00+07:00", // ends exactly at the break
            "2026-03-13T09:00+07:00, PT3H1S, 2026-03-13T13:00:01+07:00", // over the break
            "2026-03-13T09:00+07:00, PT7H, 2026-03-13T17:00+07:00", // ends exactly at closing
            "2026-03-13T09:00+07:00, PT7H30M, 2026-03-14T08:30+07:00", // on to Saturday morning
            "2026-03-13T09:00+07:00, PT12H, 2026-03-16T09:00+07:00", // over Sunday
            "2026-03-13T06:00+07:00, PT1H, 2026-03-13T09:00+07:00", // before opening
            "2026-03-13T12:30+07:00, PT1H, 2026-03-13T14:00+07:00", // in the break
            "2026-03-13T17:00+07:00, PT1H, 2026-03-14T09:00+07:00", // at closing
            "2026-03-14T20:00+07:00, PT1H, 2026-03-16T09:00+07:00", // Saturday evening
            "2026-03-18T16:00+07:00, PT2H, 2026-03-20T09:00+07:00", // over a holiday
            "2026-03-19T10:00+07:00, PT1H, 2026-03-20T09:00+07:00", // on a holiday
            "2026-03-21T11:00+07:00, PT2H, 2026-03-22T09:00+07:00", // a Sunday worked by decree has Monday's hours
            "2026-03-13T09:00+07:00, PT0S, 2026-03-13T09:00+07:00",
            "2026-03-13T17:00+07:00, PT0S, 2026-03-13T17:00+07:00", // at closing it is still open
            "2026-03-13T18:00+07:00, PT0S, 2026-03-14T08:00+07:00", // after it, it is not
            "2026-03-13T02:00Z, PT3H, 2026-03-13T12:00+07:00", // another zone, the same moment
            "2026-03-13T12:00+07:00, -PT3H, 2026-03-13T09:00+07:00",
            "2026-03-13T12:00+07:00, -PT4H, 2026-03-13T08:00+07:00", // ends exactly at opening
            "2026-03-13T12:00+07:00, -PT5H, 2026-03-12T16:00+07:00",
            "2026-03-16T06:00+07:00, -PT1H, 2026-03-14T11:00+07:00", // from before opening back to Saturday
            "2026-03-13T12:30+07:00, -PT1H, 2026-03-13T11:00+07:00", // from the break
            "2026-03-20T08:00+07:00, -PT30M, 2026-03-18T16:30+07:00"}) // back over a holiday
    void working_hours_end_when_the_office_has_been_open_for_so_long(String start, String limit, String due) {
        assertThat(due(BREAKS, start, limit, LimitUnit.WORKING_HOURS)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-03-28T12:00+01:00, PT24H, 2026-03-29T13:00+02:00", // an hour is left out
            "Europe/Berlin, 2026-10-24T12:00+02:00, PT24H, 2026-10-25T11:00+01:00", // an hour comes twice
            "Europe/Berlin, 2026-10-25T02:30+02:00, PT1H, 2026-10-25T02:30+01:00",
            "Europe/Berlin, 2026-03-29T03:30+02:00, -PT1H, 2026-03-29T01:30+01:00",
            "America/New_York, 2026-03-07T12:00-05:00, PT24H, 2026-03-08T13:00-04:00",
            "Asia/Kolkata, 2026-03-13T09:15+05:30, PT48H, 2026-03-15T09:15+05:30",
            "Australia/Lord_Howe, 2026-04-04T12:00+11:00, PT24H, 2026-04-05T11:30+10:30", // half an hour comes twice
            "America/St_Johns, 2010-11-06T23:30-03:30, -PT1H, 2010-11-06T23:30-02:30", // back over a midnight that came twice
            "America/St_Johns, 2010-11-06T23:30-02:30, PT1H, 2010-11-06T23:30-03:30",
            "Asia/Jakarta, 2026-03-13T09:00+07:00, PT72H, 2026-03-16T09:00+07:00",
            "Asia/Jakarta, 2026-03-13T09:00+07:00, PT0S, 2026-03-13T09:00+07:00",
            "Asia/Jakarta, 2026-03-13T09:00+07:00, PT90M, 2026-03-13T10:30+07:00"})
    void hours_pass_whatever_the_wall_clock_shows(String zone, String start, String limit, String due) {
        assertThat(due(calendar(zone, Map.of("MONDAY", "08:00-12:00")), start, limit, LimitUnit.HOURS))
                .isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27T17:00+01:00, PT24H, 2026-03-28T17:00+01:00",
            "2026-03-28T12:00+01:00, PT24H, 2026-03-29T13:00+02:00",
            "2026-10-24T12:00+02:00, PT24H, 2026-10-25T11:00+01:00",
            "2026-03-29T13:00+02:00, -PT24H, 2026-03-28T12:00+01:00"})
    void a_round_the_clock_office_counts_like_hours(String start, String limit, String due) {
        var always = calendar("Europe/Berlin", Map.of("MONDAY-SUNDAY", "00:00-24:00"));
        assertThat(due(always, start, limit, LimitUnit.WORKING_HOURS)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-13T23:00+07:00, PT2H, 2026-03-14T01:00+07:00",
            "2026-03-13T21:00+07:00, PT8H, 2026-03-14T06:00+07:00",
            "2026-03-14T03:00+07:00, -PT4H, 2026-03-13T23:00+07:00",
            "2026-03-13T22:00+07:00, PT2H, 2026-03-14T00:00+07:00"})
    void a_night_is_two_spans_without_a_gap(String start, String limit, String due) {
        var nights = calendar("Asia/Jakarta", Map.of("MONDAY-SUNDAY", "00:00-06:00 22:00-24:00"));
        assertThat(due(nights, start, limit, LimitUnit.WORKING_HOURS)).isEqualTo(at(due));
    }

    @Test
    void hours_that_the_clocks_leave_out_are_not_worked() {
        var early = calendar("Europe/Berlin", Map.of("MONDAY-SUNDAY", "02:15-02:45 03:00-04:00"));
        assertThat(due(early, "2026-03-29T00:00+01:00", "PT1H", LimitUnit.WORKING_HOURS))
                .isEqualTo(at("2026-03-29T04:00+02:00"));
    }

    @Test
    void each_stretch_is_explained() {
        var count = count(BREAKS, "2026-03-13T06:00+07:00", "PT9H", LimitUnit.WORKING_HOURS, List.of());
        assertThat(explain(count)).containsExactly("START 06:00", "CLOSED 06:00–08:00", "COUNTED 08:00–12:00 PT4H",
                "COUNTED 13:00–17:00 PT8H", "COUNTED 08:00–09:00 PT9H");
        var back = count(BREAKS, "2026-03-16T06:00+07:00", "-PT5H", LimitUnit.WORKING_HOURS, List.of());
        assertThat(explain(back)).containsExactly("START 06:00", "CLOSED 00:00–06:00", "WEEKEND 00:00–00:00",
                "CLOSED 12:00–00:00", "COUNTED 08:00–12:00 PT-4H", "COUNTED 16:00–17:00 PT-5H");
    }

    @Test
    void a_pause_is_taken_out_to_the_second() {
        var pause = new Standstill(at("2026-03-13T10:00+07:00"), at("2026-03-16T14:30:15+07:00"));
        var count = count(BREAKS, "2026-03-13T09:00+07:00", "PT4H", LimitUnit.WORKING_HOURS, List.of(pause));
        assertThat(count.due()).isEqualTo(at("2026-03-17T08:30:15+07:00"));
        assertThat(count.used(at("2026-03-16T14:00+07:00")).text()).isEqualTo("PT1H");
        assertThat(count.remaining(at("2026-03-16T15:30:15+07:00")).text()).isEqualTo("PT2H");
        assertThat(count.shareUsed(50)).isEqualTo(at("2026-03-16T15:30:15+07:00"));
        var hours = count(BREAKS, "2026-03-13T09:00+07:00", "PT4H", LimitUnit.HOURS, List.of(pause));
        assertThat(hours.due()).isEqualTo(at("2026-03-16T17:30:15+07:00"));
    }

    @Test
    void a_limit_that_has_no_end_is_refused() {
        assertThatThrownBy(
                () -> count(calendar("Asia/Jakarta", Map.of("MONDAY", "08:00-08:01")), "2026-03-13T09:00+07:00",
                        "PT100H", LimitUnit.WORKING_HOURS, List.of()))
                .isInstanceOfSatisfying(Uncountable.class,
                        why -> assertThat(why.reason()).isEqualTo(Uncountable.Reason.TOO_LONG));
        assertThatThrownBy(() -> count(calendar("Asia/Jakarta", Map.of()), "2026-03-13T09:00+07:00", "PT1H",
                LimitUnit.WORKING_HOURS, List.of()))
                .isInstanceOfSatisfying(Uncountable.class,
                        why -> assertThat(why.reason()).isEqualTo(Uncountable.Reason.NO_OFFICE_HOURS));
    }

    @Test
    void hours_on_days_that_are_not_worked_are_no_office_hours() {
        var hours = calendar("Asia/Jakarta", Map.of("MONDAY", "08:00-12:00")).officeHours();
        var sundays = new WorkingCalendar("sundays", ZoneId.of("Asia/Jakarta"), Set.of(DayOfWeek.SUNDAY),
                DecreedDays.of(List.of()), hours);
        assertThatThrownBy(() -> count(sundays, "2026-03-13T09:00+07:00", "PT1H", LimitUnit.WORKING_HOURS, List.of()))
                .isInstanceOfSatisfying(Uncountable.class,
                        why -> assertThat(why.reason()).isEqualTo(Uncountable.Reason.NO_OFFICE_HOURS));
    }

    private static List<String> explain(Count count) {
        return count.lines().stream().map(CountedSpan.class::cast)
                .map(span -> span.why() + " " + time(span.from(), count)
                        + (span.from().equals(span.until()) ? "" : "–" + time(span.until(), count))
                        + (span.counts() ? " " + span.total() : ""))
                .toList();
    }

    private static String time(Instant moment, Count count) {
        return moment.atZone(count.calendar().zone()).toLocalTime().toString();
    }

    private static Instant due(WorkingCalendar calendar, String start, String limit, LimitUnit unit) {
        return count(calendar, start, limit, unit, List.of()).due();
    }

    private static Count count(WorkingCalendar calendar, String start, String limit, LimitUnit unit,
            List<Standstill> pauses) {
        return new Reckoning(calendar).count(at(start), Limit.read(limit, unit).orElseThrow(), pauses);
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** Hours by weekday or range of weekdays; the weekdays named are worked, and Monday if none is. */
    static WorkingCalendar calendar(String zone, Map<String, String> hours, DecreedDay... days) {
        var spans = new HashMap<DayOfWeek, List<OfficeHours.Span>>();
        hours.forEach((weekdays, text) -> {
            var ends = weekdays.split("-");
            for (var day : EnumSet.range(DayOfWeek.valueOf(ends[0]), DayOfWeek.valueOf(ends[ends.length - 1]))) {
                spans.put(day, List.of(text.split(" ")).stream().map(OfficeHours.Span::parse).toList());
            }
        });
        var worked = spans.isEmpty() ? Set.of(DayOfWeek.MONDAY) : spans.keySet();
        return new WorkingCalendar("test", ZoneId.of(zone), worked, DecreedDays.of(List.of(days)),
                new OfficeHours(spans));
    }
}
