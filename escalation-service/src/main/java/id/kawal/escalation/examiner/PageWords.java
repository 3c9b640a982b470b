package id.kawal.escalation.examiner;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the examiner's pages. */
@Component
public class PageWords {

    private final MessageSource messages;
    private final Problems problems;
    private final Clock clock;

    PageWords(MessageSource messages, Problems problems, Clock clock) {
        this.messages = messages;
        this.problems = problems;
        this.clock = clock;
    }

    public String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** The words, if there are any. */
    public @Nullable String maybe(String code, Locale locale) {
        var words = messages.getMessage(code, null, "", locale);
        return words == null || words.isEmpty() ? null : words;
    }

    /** What a code means, or the code itself. */
    public String code(String group, String code, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(group + "." + code, new Object[0], code, locale));
    }

    public String day(LocalDate day, Locale locale) {
        return DayWords.in(locale).day(day);
    }

    /** The moment in the zone of the office. */
    public String moment(Instant moment, Locale locale) {
        return DayWords.in(locale).moment(moment, clock.getZone());
    }

    /** So many units, for example {@code 14 hari kerja}. */
    public String limit(String amount, String unit, Locale locale) {
        return Limit.read(amount, LimitUnit.valueOf(unit)).map(DayWords.in(locale)::of).orElse(amount);
    }

    /** What is wrong, each said at its field where it is about one. */
    public List<Fault> faults(Refusal refusal, Locale locale) {
        if (refusal.fields().isEmpty()) {
            return List.of(new Fault("", problems.sentence(refusal, locale)));
        }
        return refusal.fields().stream().map(field -> new Fault(field.field(),
                problems.said(field, locale, "desk.field." + field.code()))).toList();
    }
}
