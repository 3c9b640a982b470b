package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * When an office is open; a break is the gap between two spans of one weekday.
 *
 * @param spans the open spans of each weekday, in order and not overlapping
 */
public record OfficeHours(Map<DayOfWeek, List<Span>> spans) {

    /** No hours are known; only limits in days, months and years can be counted. */
    public static final OfficeHours UNKNOWN = new OfficeHours(Map.of());

    public OfficeHours {
        spans = Map.copyOf(spans);
        spans.forEach(OfficeHours::checkOrder);
    }

    private static void checkOrder(DayOfWeek weekday, List<Span> day) {
        for (int next = 1; next < day.size(); next++) {
            if (day.get(next).opens().isBefore(day.get(next - 1).closes())) {
                throw new IllegalArgumentException("Office hours of " + weekday + " overlap");
            }
        }
    }

    /**
     * One stretch of a day during which the office is open.
     *
     * @param opens the first moment
     * @param closes the moment at which it closes, not counted
     */
    public record Span(LocalTime opens, LocalTime closes) {

        public Span {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("An office that opens at " + opens + " cannot close at " + closes);
            }
        }
    }
}
