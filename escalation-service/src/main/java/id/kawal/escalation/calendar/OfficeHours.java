package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
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
        spans.forEach((weekday, day) -> ordered.put(weekday, inOrder(day)));
        spans = Map.copyOf(ordered);
    }

    /**
     * Refuses spans that overlap or are not in order.
     *
     * @throws UnsoundHours saying what is wrong
     */
    public static void check(List<Span> spans) {
        inOrder(spans);
    }

    static List<Span> inOrder(List<Span> spans) {
        for (int next = 1; next < spans.size(); next++) {
            if (spans.get(next).opensAt() < spans.get(next - 1).closesAt()) {
                throw new UnsoundHours("hours-overlap", spans.get(next - 1).toString(), spans.get(next).toString());
            }
        }
        return List.copyOf(spans);
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @throws UnsoundHours saying what is wrong
     */
    public static OfficeHours parse(String text) {
        var spans = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : text.isEmpty() ? new String[0] : text.split(";")) {
            var equals = day.indexOf('=');
            spans.put(DayOfWeek.valueOf(day.substring(0, equals)), parseSpans(day.substring(equals + 1)));
        }
        return new OfficeHours(spans);
    }

    /** Reads spans with a space between them. */
    public static List<Span> parseSpans(String text) {
        return Arrays.stream(text.split(" ")).filter(span -> !span.isBlank()).map(Span::parse).toList();
    }

    /** Writes spans with a space between them. */
    public static String text(List<Span> spans) {
        return String.join(" ", spans.stream().map(Span::toString).toList());
    }

    /** As it is kept: {@code MONDAY=08:00-12:00 13:00-16:00;FRIDAY=…}. */
    public String text() {
        return String.join(";", Arrays.stream(DayOfWeek.values()).filter(day -> !on(day).isEmpty())
                .map(day -> day + "=" + text(on(day))).toList());
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
                throw new UnsoundHours("hours-of-a-night", opens.toString(), closes.toString());
            }
        }

        /**
         * Reads {@code 08:00-12:00}; a day ends at {@code 24:00}.
         *
         * @throws UnsoundHours saying what is wrong
         */
        public static Span parse(String text) {
            var parts = TEXT.matcher(text.strip());
            if (!parts.matches()) {
                throw new UnsoundHours("hours-unreadable", text.strip());
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
