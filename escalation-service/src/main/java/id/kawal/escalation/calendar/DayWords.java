package id.kawal.escalation.calendar;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts a count into words, in Indonesian or English. */
public final class DayWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TIME_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Locale locale;
    private final ResourceBundle words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private DayWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("messages/escalation-days", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.day = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale);
        this.moment = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale);
    }

    /** The words of a language; Indonesian unless it is English. */
    public static DayWords in(Locale locale) {
        return new DayWords(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id"));
    }

    /** What became of the line in the count. */
    public String of(CountLine line, Count count) {
        return switch (line) {
            case CountedDay counted -> of(counted, count.limit());
            case CountedSpan span -> of(span, count.calendar().zone());
        };
    }

    private String of(CountedDay counted, Limit limit) {
        return switch (counted.why()) {
            case START -> say("start");
            case COUNTED -> say("counted." + limit.unit(), Math.abs(counted.number())) + byDecree(counted);
            case WEEKEND, CLOSED -> say("weekend");
            case DAY_OFF -> dayOff(counted);
            case NO_SUCH_DAY -> say("no-such-day");
            case STANDSTILL -> say("standstill");
            case REACHED -> say("reached." + limit.unit() + (limit.direction() < 0 ? ".back" : ""),
                    Math.abs(limit.amount()));
            case ROLLED -> say("rolled");
        };
    }

    private String of(CountedSpan span, ZoneId zone) {
        var from = time(span.from(), zone);
        var until = span.until().equals(startOfNextDay(span, zone)) ? "24:00" : time(span.until(), zone);
        return switch (span.why()) {
            case START, REACHED, ROLLED -> say("start.hours", from);
            case COUNTED -> say("counted.hours", from, until, length(span.length()), length(span.total().abs()))
                    + byDecree(span);
            case WEEKEND -> say("weekend");
            case DAY_OFF -> dayOff(span);
            case CLOSED -> say("closed", from, until);
            case NO_SUCH_DAY -> say("no-such-day");
            case STANDSTILL -> say("standstill.hours", from, until);
        };
    }

    private static Instant startOfNextDay(CountedSpan span, ZoneId zone) {
        return span.date().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static String time(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone).toLocalTime();
        return (local.getSecond() == 0 ? TIME : TIME_WITH_SECONDS).format(local);
    }

    private String dayOff(CountLine line) {
        var decreed = line.decreed();
        return decreed == null ? say("weekend")
                : say("off." + decreed.kind(), decreed.name(), decreed.decree().isEmpty() ? "–" : decreed.decree());
    }

    private String byDecree(CountLine line) {
        var decreed = line.decreed();
        return decreed == null || decreed.kind().isOff() ? ""
                : " " + say("worked-by-decree", decreed.name(), decreed.decree().isEmpty() ? "–" : decreed.decree());
    }

    /** The limit in words, for example {@code 14 hari kerja}. */
    public String of(Limit limit) {
        return switch (limit) {
            case Limit.Whole whole -> say("limit." + whole.unit(), Math.abs(whole.amount()));
            case Limit.Timed timed -> say("limit." + timed.unit(), length(timed.length().abs()));
        };
    }

    private String length(Duration length) {
        var parts = new ArrayList<String>();
        if (length.toHours() != 0) {
            parts.add(say("hours", length.toHours()));
        }
        if (length.toMinutesPart() != 0 || length.isZero()) {
            parts.add(say("minutes", length.toMinutesPart()));
        }
        if (length.toSecondsPart() != 0) {
            parts.add(say("seconds", length.toSecondsPart()));
        }
        return String.join(" ", parts);
    }

    /** That the holidays of a year are not known. */
    public String unknownYear(int year) {
        return say("unknown-year", Integer.toString(year));
    }

    /** That more was looked at than is told. */
    public String shortened(int told, int all) {
        return say("shortened", told, all);
    }

    /** The day in words. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** The moment in words, in the zone. */
    public String moment(Instant instant, ZoneId zone) {
        return moment.format(instant.atZone(zone));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
