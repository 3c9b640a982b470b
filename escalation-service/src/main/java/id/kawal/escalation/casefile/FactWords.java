package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.DayWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;

/**
 * Puts facts into plain words.
 *
 * @param messages the words
 * @param locale the language
 * @param zone in which days and hours are told
 * @param agencies the name of an agency by its code
 */
public record FactWords(MessageSource messages, Locale locale, ZoneId zone, UnaryOperator<String> agencies) {

    /** The fact in one sentence. */
    public String of(Fact fact) {
        var agency = fact.agency() == null ? "" : agencies.apply(fact.agency());
        return say("fact." + fact.kind(), agency, fact.details().getOrDefault("rule", ""), due(fact), detail(fact));
    }

    /** A code in words, for example {@code stage.SUBMITTED}; the code itself where there are none. */
    public String code(String group, String code) {
        return Objects.requireNonNull(messages.getMessage(group + "." + code, new Object[0], code, locale));
    }

    private String due(Fact fact) {
        var due = fact.detail("due");
        return due == null ? "" : DayWords.in(locale).moment(Instant.parse(due), zone);
    }

    private String detail(Fact fact) {
        return switch (fact.kind()) {
            case CASE_ACKNOWLEDGED -> code("acknowledged", fact.is("fileComplete") ? "complete" : "receipt");
            case RESPONSE_RECORDED -> code("response", fact.details().getOrDefault("kind", ""));
            case CASE_TRANSFERRED -> agencies.apply(fact.details().getOrDefault("toAgency", ""));
            case EXTENSION_REQUESTED -> fact.details().getOrDefault("days", "");
            case DEADLINE_APPROACHING -> fact.details().getOrDefault("step", "");
            case DEADLINE_RECOMPUTED -> code("reason", fact.details().getOrDefault("reason", ""))
                    + (fact.detail("because") == null ? "" : " (" + fact.detail("because") + ")");
            case ESCALATION_RAISED -> code("level", fact.details().getOrDefault("level", ""));
            case ACTION_DUE -> code("action", fact.details().getOrDefault("action", ""));
            case STEP_SKIPPED -> code("step", fact.details().getOrDefault("step", "")) + ": "
                    + code("skip", fact.details().getOrDefault("reason", ""));
            case PRIOR_COMPLAINT_RECORDED ->
                DayWords.in(locale).day(LocalDate.parse(fact.details().get("complainedOn")));
            case EVIDENCE_ADDED -> code("evidence", fact.details().getOrDefault("kind", ""));
            case CASE_CLOSED -> code("stage", fact.details().getOrDefault("stage", ""));
            default -> code("reason", fact.details().getOrDefault("reason", ""));
        };
    }

    /** The message of that key. */
    public String say(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, key, locale));
    }
}
