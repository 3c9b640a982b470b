package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysFileTests {

    @Test
    void the_shipped_table_is_read_whole() {
        assertThat(IndonesianCalendar.days()).hasSize(79).extracting(DecreedDay::kind).contains(DayKind.NATIONAL,
                DayKind.JOINT_LEAVE);
    }

    @Test
    void columns_may_stand_in_any_order_and_hours_may_be_given() {
        var reading = CsvDays.read(
                "Name,Hours,Date,Source,Kind\nSabtu kerja,08:00-12:00,2026-05-09,Keppres 1,working_day\n",
                DayKind.NATIONAL, "");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.days()).containsExactly(new DecreedDay(LocalDate.parse("2026-05-09"), DayKind.WORKING_DAY,
                "Sabtu kerja", "Keppres 1", List.of(OfficeHours.Span.parse("08:00-12:00"))));
    }

    @Test
    void a_date_named_twice_is_one_day_or_a_contradiction() {
        var twice = "date,name,kind\n2026-05-09,One,NATIONAL\n2026-05-09,Two,JOINT_LEAVE\n";
        assertThat(CsvDays.read(twice, DayKind.NATIONAL, "").days()).singleElement()
                .extracting(DecreedDay::name).isEqualTo("One");
        assertThat(CsvDays.read(twice, DayKind.NATIONAL, "").skipped()).singleElement().asString().startsWith("line 3");
        assertThat(codes(CsvDays.read("date,name,kind\n2026-05-09,One,NATIONAL\n2026-05-09,Two,WORKING_DAY\n",
                DayKind.NATIONAL, ""))).containsExactly("line 3 day-twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DTSTART;VALUE=DATE:20260101 | 2026-01-01",
            "DTSTART;VALUE=DATE:20260101 DTEND;VALUE=DATE:20260104 | 2026-01-01 2026-01-02 2026-01-03",
            "DTSTART;VALUE=DATE:20260101 DTEND;VALUE=DATE:20260101 | 2026-01-01",
            "DTSTART;VALUE=DATE:20260228 DURATION:P2D | 2026-02-28 2026-03-01",
            "DTSTART;VALUE=DATE:20260101 DURATION:P1W | 2026-01-01 2026-01-02 2026-01-03 2026-01-04 2026-01-05 2026-01-06 2026-01-07",
            "DTSTART;TZID=Asia/Jakarta:20260101T000000 DTEND;TZID=Asia/Jakarta:20260102T000000 | 2026-01-01",
            "DTSTART;VALUE=DATE:20200817 RRULE:FREQ=YEARLY | 2026-08-17 2027-08-17",
            "DTSTART;VALUE=DATE:20200229 RRULE:FREQ=YEARLY;UNTIL=20281231 | ''",
            "DTSTART;VALUE=DATE:20201126 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH | 2026-11-26 2027-11-25",
            "DTSTART;VALUE=DATE:20200525 RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO | 2026-05-25 2027-05-31",
            "DTSTART;VALUE=DATE:20250817 RRULE:FREQ=YEARLY;COUNT=2 | 2026-08-17",
            "DTSTART;VALUE=DATE:20250817 RRULE:FREQ=YEARLY;INTERVAL=2 | 2027-08-17",
            "DTSTART;VALUE=DATE:20200817 RRULE:FREQ=YEARLY EXDATE;VALUE=DATE:20260817 | 2027-08-17",
            "DTSTART;VALUE=DATE:20251224 RRULE:FREQ=YEARLY DTEND;VALUE=DATE:20251227 | 2026-12-24 2026-12-25 2026-12-26 2027-12-24 2027-12-25 2027-12-26",
            "DTSTART;VALUE=DATE:20250101 | ''", "DTSTART;VALUE=DATE:20260101 STATUS:CANCELLED | ''"})
    void whole_days_of_ical_are_read(String event, String days) {
        var reading = ical(event, Set.of(2026, 2027));
        assertThat(reading.faults()).isEmpty();
        assertThat(String.join(" ", reading.days().stream().map(day -> day.date().toString()).toList()))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SUMMARY:x | ical-start", "DTSTART:20260101T090000Z | ical-start",
            "DTSTART;VALUE=DATE:20260230 | ical-start",
            "DTSTART;VALUE=DATE:20260103 DTEND;VALUE=DATE:20260101 | ical-end",
            "DTSTART;VALUE=DATE:20260101 DURATION:PT3H | ical-end",
            "DTSTART;VALUE=DATE:20260101 DTEND;VALUE=DATE:20290101 | ical-end",
            "DTSTART;VALUE=DATE:20260101 RRULE:FREQ=WEEKLY | ical-rule",
            "DTSTART;VALUE=DATE:20260101 RRULE:FREQ=YEARLY;FREQ=YEARLY | ical-rule",
            "DTSTART;VALUE=DATE:20260101 RRULE:FREQ=YEARLY;BYYEARDAY=1 | ical-rule",
            "DTSTART;VALUE=DATE:20260101 RRULE:FREQ=YEARLY;BYDAY=MO | ical-rule",
            "DTSTART;VALUE=DATE:20260101 RECURRENCE-ID;VALUE=DATE:20260101 | ical-recurrence"})
    void what_ical_cannot_say_in_whole_days_is_refused_with_its_line(String event, String code) {
        assertThat(codes(ical(event, Set.of(2026, 2027)))).containsExactly("line 3 " + code);
    }

    @Test
    void a_yearly_event_needs_the_years() {
        assertThat(codes(ical("DTSTART;VALUE=DATE:20200817 RRULE:FREQ=YEARLY", Set.of())))
                .containsExactly("line 3 ical-years");
        assertThat(ical("DTSTART;VALUE=DATE:20200817", Set.of()).days()).hasSize(1);
        assertThat(codes(ICalDays.read("date,name\n2026-01-01,x\n", DayKind.NATIONAL, "", Set.of())))
                .containsExactly("line 1 ical-calendar");
        assertThat(
                codes(ICalDays.read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101", DayKind.NATIONAL, "", Set.of())))
                .containsExactly("line 3 ical-unfinished");
    }

    @Test
    void a_quote_that_a_line_does_not_close_is_refused_with_that_line() {
        var reading = CsvDays.read("date,name\n2026-12-25,\"Christmas\n2026-12-26,Boxing Day\n", DayKind.NATIONAL, "");
        assertThat(codes(reading)).containsExactly("line 2 csv-quote");
    }

    @ParameterizedTest
    @CsvSource({"WORKING_DAY, 09:00-12:00 11:00-13:00, hours-overlap", "WORKING_DAY, 22:00-06:00, hours-of-a-night",
            "WORKING_DAY, 9-5, hours-unreadable", "NATIONAL, 08:00-12:00, hours-of-day-off"})
    void hours_that_cannot_be_are_refused_with_their_line_and_what_is_wrong_with_them(String kind, String hours,
            String code) {
        var reading = CsvDays.read("date,name,kind,hours\n2026-12-24,Eve," + kind + "," + hours + "\n",
                DayKind.NATIONAL, "");
        assertThat(codes(reading)).containsExactly("line 2 " + code);
    }

    private static DayReading ical(String event, Set<Integer> years) {
        var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:A feast\r\n" + event.replace(" ", "\r\n")
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        return ICalDays.read(text, DayKind.NATIONAL, "decree", years);
    }

    private static List<String> codes(DayReading reading) {
        return reading.faults().stream().map(fault -> fault.place() + " " + fault.code()).toList();
    }
}
