package id.kawal.escalation.transparency.web;

import id.kawal.escalation.transparency.Breakdown;
import id.kawal.escalation.transparency.Quarter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts periods and codes of the published figures into words. */
@Component
final class TransparencyWords {

    private final MessageSource messages;
    private final Clock clock;

    TransparencyWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String period(Quarter quarter, Locale locale) {
        var month = DateTimeFormatter.ofPattern("MMMM", locale);
        var now = quarter.last().isBefore(LocalDate.now(clock)) ? "transparency.period" : "transparency.period-running";
        return say(now, locale, month.format(quarter.first()), month.format(quarter.last()),
                Integer.toString(quarter.year()));
    }

    /** What a code of a breakdown means; a region is its own name. */
    public String part(Breakdown breakdown, String code, Locale locale) {
        if (code.isEmpty()) {
            return say("transparency.unknown", locale);
        }
        return Objects.requireNonNull(
                messages.getMessage(prefix(breakdown) + code, null, code, locale));
    }

    private static String prefix(Breakdown breakdown) {
        return breakdown == Breakdown.CATEGORY ? "desk.substance." : "transparency." + breakdown + ".";
    }

    public String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale).format(moment.atZone(clock.getZone()));
    }

    public String number(@Nullable Long number, Locale locale) {
        return number == null ? say("transparency.hidden", locale) : String.format(locale, "%,d", number);
    }

    public String days(@Nullable Double days, Locale locale) {
        return days == null ? "–" : String.format(locale, "%.1f", days);
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
