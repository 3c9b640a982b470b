package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * When an office is open; a break is the gap between two spans of one weekday.
 *
 * @param spans the open spans of each weekday, in order and not overlapping
 */
public record OfficeHours(Map<DayOfWeek, List<Span>> spans) {

    /** No hours are known; only limits in days, months and years, and hours as they pass, can be counted. */
    public static final OfficeHours UNKNOWN = new OfficeHours(Map.of());

    public OfficeHours {
        var ordered = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        spans.forEach((weekday, day) -> ordered.put(weekday, inOrder(weekday.toString(), day)));
        spans = Map.copyOf(ordered);
    }

    static List<Span> inOrder(String day, List<Span> spans) {
        for (int next = 1; next < spans.size(); next++) {
            if (spans.get(next).opensAt() < spans.get(next - 1).closesAt()) {
                throw new IllegalArgumentException("Office hours of " + day + " overlap or are not in order: "
                        + spans.get(next - 1) + " and " + spans.get(next));
            }
        }
        return List.copyOf(spans);
    }

    /** When the office is open on that weekday. */
    public List<Span> on(DayOfWeek weekday) {
        return spans.getOrDefault(weekday, List.of());
    }

    /** The hours of the first weekday of the week that has any: those of a day that is worked by decree. */
    List<Span> usual() {
        return List.of(DayOfWeek.values()).stream().map(this::on).filter(day -> !day.isEmpty()).findFirst()
                .orElse(List.of());
    }

    /**
     * One stretch of a day during which the office is open.
     *
     * @param opens the first moment
     * @param closes the moment at which it closes; midnight is the end of the day
     */
    public record Span(LocalTime opens, LocalTime closes) {

        private static final Pattern TEXT = Pattern
                .compile("([01]\\d|2[0-3]):([0-5]\\d)\\s*[-–]\\s*(?:([01]\\d|2[0-3]):([0-5]\\d)|(24:00))");

        public Span {
            if (opens.toSecondOfDay() >= endOf(closes)) {
                throw new IllegalArgumentException("An office that opens at " + opens + " cannot close at " + closes
                        + " of the same day; a night is two spans, until 24:00 and from 00:00");
            }
        }

        /**
         * Reads {@code 08:00-12:00}; a day ends at {@code 24:00}.
         *
         * @throws IllegalArgumentException saying what is wrong
         */
        public static Span parse(String text) {
            var parts = TEXT.matcher(text.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException(
                        text + " is no span of hours; write 08:00-12:00, until 24:00 at most");
            }
            var closes = parts.group(5) == null ? LocalTime.parse(parts.group(3) + ":" + parts.group(4))
                    : LocalTime.MIDNIGHT;
            return new Span(LocalTime.parse(parts.group(1) + ":" + parts.group(2)), closes);
        }

        int opensAt() {
            return opens.toSecondOfDay();
        }

        int closesAt() {
            return endOf(closes);
        }

        private static int endOf(LocalTime closes) {
            return closes.equals(LocalTime.MIDNIGHT) ? 86_400 : closes.toSecondOfDay();
        }

        @Override
        public String toString() {
            return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes);
        }
    }
}
