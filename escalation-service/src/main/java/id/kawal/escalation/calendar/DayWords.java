package id.kawal.escalation.calendar;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts a count into words, in Indonesian or English. */
public final class DayWords {

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

    /** What became of the day in the count. */
    public String of(CountedDay counted, Limit limit) {
        var holiday = counted.holiday();
        return switch (counted.why()) {
            case START -> say("start");
            case COUNTED -> say("counted." + limit.unit(), Math.abs(counted.number()));
            case WEEKEND -> say("weekend");
            case HOLIDAY ->
                holiday == null ? say("weekend") : say("holiday." + holiday.kind(), holiday.name(), holiday.source());
            case STANDSTILL -> say("standstill");
            case REACHED -> say("reached." + limit.unit(), Math.abs(limit.amount()));
        };
    }

    /** The limit in words, for example {@code 14 hari kerja}. */
    public String of(Limit limit) {
        return say("limit." + limit.unit(), Math.abs(limit.amount()));
    }

    /** That the holidays of a year are not known. */
    public String unknownYear(int year) {
        return say("unknown-year", Integer.toString(year));
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
