package id.kawal.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTests {

    static final WorkingCalendar CALENDAR = IndonesianCalendar.in(ZoneId.of("Asia/Jakarta"));
    private final Reckoning reckoning = new Reckoning(CALENDAR);

    @ParameterizedTest
    @CsvSource({"2026-03-13, 3, WORKING_DAYS, 2026-03-25", "2026-03-13, 14, WORKING_DAYS, 2026-04-10",
            "2026-03-13, 14, CALENDAR_DAYS, 2026-03-27", "2026-03-05, 14, CALENDAR_DAYS, 2026-03-19",
            "2026-11-24, 60, CALENDAR_DAYS, 2027-01-23", "2027-03-05, 3, WORKING_DAYS, 2027-03-18",
            "2024-02-29, 2, YEARS, 2026-02-28", "2026-01-31, 1, MONTHS, 2026-02-28",
            "2026-03-25, -1, WORKING_DAYS, 2026-03-17",
            "2027-01-23, -1, WORKING_DAYS, 2027-01-22", "2026-03-13, 0, WORKING_DAYS, 2026-03-13"})
    void a_limit_ends_on_the_day_that_the_vectors_say(LocalDate start, int limit, LimitUnit unit, LocalDate lastDay) {
        assertThat(reckoning.count(start, Limit.of(limit, unit)).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"2025, 237", "2026, 240", "2027, 242"})
    void a_year_has_the_working_days_of_its_decree(int year, int workingDays) {
        var days = IntStream.rangeClosed(1, 365).mapToObj(day -> LocalDate.ofYearDay(year, day));
        assertThat(days.filter(CALENDAR::isWorkingDay)).hasSize(workingDays);
    }

    @Test
    void a_limit_is_due_in_the_last_second_of_its_day_in_the_zone_of_the_office() {
        var count = reckoning.count(LocalDate.parse("2026-03-13"), Limit.of(14, LimitUnit.WORKING_DAYS));
        assertThat(count.due()).isEqualTo(OffsetDateTime.parse("2026-04-10T23:59:59+07:00").toInstant());
    }

    @Test
    void every_day_between_is_explained() {
        var days = reckoning.count(LocalDate.parse("2026-03-13"), Limit.of(3, LimitUnit.WORKING_DAYS)).lines();
        assertThat(days).extracting(day -> day.date().getDayOfMonth() + " " + day.why()).containsExactly("13 START",
                "14 WEEKEND", "15 WEEKEND", "16 COUNTED", "17 COUNTED", "18 DAY_OFF", "19 DAY_OFF", "20 DAY_OFF",
                "21 WEEKEND",
                "22 WEEKEND", "23 DAY_OFF", "24 DAY_OFF", "25 COUNTED");
        assertThat(days.get(5).decreed()).isNotNull().extracting(DecreedDay::kind).isEqualTo(DayKind.JOINT_LEAVE);
    }

    @Test
    void the_days_of_a_standstill_do_not_count() {
        var asked = moment("2026-06-05T16:00:00+07:00");
        var answered = moment("2026-06-08T09:00:00+07:00");
        var count = reckoning.count(LocalDate.parse("2026-06-01"), Limit.of(10, LimitUnit.CALENDAR_DAYS),
                List.of(new Standstill(asked, answered)));
        assertThat(count.lastDay()).isEqualTo("2026-06-14");
        assertThat(count.used(asked).amount()).isEqualTo(4);
        assertThat(count.used(answered).amount()).isEqualTo(4);
        assertThat(count.remaining(answered).amount()).isEqualTo(6);
    }

    @Test
    void a_standstill_moves_a_limit_in_months_by_its_days() {
        var pause = new Standstill(moment("2026-06-05T16:00:00+07:00"), moment("2026-06-08T09:00:00+07:00"));
        var count = reckoning.count(LocalDate.parse("2026-06-01"), Limit.of(2, LimitUnit.MONTHS), List.of(pause));
        assertThat(count.lastDay()).isEqualTo("2026-08-04");
        assertThat(count.used(moment("2026-07-03T12:00:00+07:00")).amount()).isZero();
        assertThat(count.used(moment("2026-07-04T12:00:00+07:00")).amount()).isEqualTo(1);
        var later = new Standstill(moment("2026-09-05T16:00:00+07:00"), moment("2026-09-08T09:00:00+07:00"));
        assertThat(reckoning.count(LocalDate.parse("2026-06-01"), Limit.of(2, LimitUnit.MONTHS), List.of(later))
                .lastDay()).isEqualTo("2026-08-01");
    }

    @ParameterizedTest
    @CsvSource({"14, WORKING_DAYS, 14", "-3, MONTHS, -3", "PT3H30M, WORKING_HOURS, PT3H30M", "-PT90M, HOURS, -PT1H30M",
            "PT1.5H, HOURS, PT1H30M", "PT-3H-30M, HOURS, -PT3H30M", "PT0S, HOURS, PT0S", "PT87600H, HOURS, PT87600H",
            "36600, CALENDAR_DAYS, 36600"})
    void a_limit_is_written_as_it_is_read(String text, LimitUnit unit, String written) {
        assertThat(Limit.read(text, unit).orElseThrow().text()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"PT3H, WORKING_DAYS", "3, HOURS", "1.5, YEARS", "PT, HOURS", "P1D, HOURS", "P1DT1H, WORKING_HOURS",
            "PT87601H, WORKING_HOURS", "36601, WORKING_DAYS", "101, YEARS", "1201, MONTHS", "PT999999999H, HOURS",
            "999999999999, YEARS", "'', HOURS"})
    void what_is_no_limit_in_the_unit_is_not_read(String text, LimitUnit unit) {
        assertThat(Limit.read(text, unit)).isEmpty();
    }

    @Test
    void a_date_in_a_year_without_a_table_is_warned_of() {
        assertThat(reckoning.count(LocalDate.parse("2027-12-28"), Limit.of(10, LimitUnit.WORKING_DAYS))
                .yearsWithoutTable()).containsExactly(2028);
        var count = reckoning.count(LocalDate.parse("2027-12-20"), Limit.of(14, LimitUnit.CALENDAR_DAYS));
        assertThat(count.yearsWithoutTable()).containsExactly(2028);
        assertThat(
                reckoning.count(LocalDate.parse("2027-12-20"), Limit.of(3, LimitUnit.WORKING_DAYS)).yearsWithoutTable())
                .isEmpty();
        assertThat(
                reckoning.count(LocalDate.parse("2024-12-31"), Limit.of(3, LimitUnit.WORKING_DAYS)).yearsWithoutTable())
                .isEmpty();
    }

    @Test
    void a_day_that_a_zone_left_out_does_not_count() {
        var samoa = new Reckoning(IndonesianCalendar.in(ZoneId.of("Pacific/Apia")));
        for (var unit : List.of(LimitUnit.CALENDAR_DAYS, LimitUnit.WORKING_DAYS)) {
            var back = samoa.count(LocalDate.parse("2012-01-03"),
                    Limit.of(unit == LimitUnit.CALENDAR_DAYS ? -4 : -2, unit));
            assertThat(back.lastDay()).as(unit.toString()).isEqualTo("2011-12-29");
            assertThat(back.lines()).filteredOn(line -> line.why() == Why.NO_SUCH_DAY).singleElement()
                    .extracting(CountLine::date).isEqualTo(LocalDate.parse("2011-12-30"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1 | MONTHS | 1 month: | 1 month later: the same day, or the last one of a shorter month",
            "-2 | YEARS | 2 years: | 2 years before: the same day, or the last one of a shorter month"})
    void a_leap_from_month_to_month_is_put_into_words_that_hold_in_shorter_ones(int amount, LimitUnit unit,
            String limit,
            String said) {
        var count = reckoning.count(LocalDate.parse("2026-01-31"), Limit.of(amount, unit));
        var words = DayWords.in(Locale.ENGLISH);
        assertThat(words.of(count.limit()) + ":").isEqualTo(limit);
        assertThat(words.of(count.lines().getLast(), count)).isEqualTo(said);
    }

    static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
