package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.DayKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar looks like when it is sent, for the description of the HTTP surface; {@link CalendarJson} reads it more
 * kindly, and names each fault.
 */
record CalendarForm(@Schema(description = "The calendar whose days and hours it inherits") @Nullable String parent,
        @Schema(description = "Its time zone, for example Asia/Jakarta; left out, the parent's or the office's") @Nullable String zone,
        @Schema(description = "MONDAY to SUNDAY; left out, the parent's, or the weekdays that have office hours") @Nullable List<String> workingWeekdays,
        @Schema(description = "Spans of each weekday, with a break between them: {\"MONDAY\": [\"08:00-12:00\", \"13:00-16:00\"]}; "
                + "until 24:00 at most") @Nullable Map<String, List<String>> officeHours,
        @Schema(description = "Years without any day off that are known all the same") @Nullable List<Integer> knownYears,
        @Schema(description = "Codes of the agencies that use it") @Nullable List<String> agencies,
        @Schema(description = "Names of the regions whose agencies use it") @Nullable List<String> regions,
        @Schema(description = "Its own days; left out, those that it has stay") @Nullable List<Day> days,
        @Schema(description = "Why, for example the number of a decree; must be there unless the calendar is new") @Nullable String reason) {

    /** A day. */
    record Day(LocalDate date, String name,
            @Schema(description = "NATIONAL, of a calendar with a parent REGIONAL, unless it is said") @Nullable DayKind kind,
            @Nullable String decree,
            @Schema(description = "When a WORKING_DAY is worked, if not at the usual hours") @Nullable List<String> hours) {
    }

    /** Days to be added. */
    record Days(List<Day> days, @Nullable String reason) {
    }
}
