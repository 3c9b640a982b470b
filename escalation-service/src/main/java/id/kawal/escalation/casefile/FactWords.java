package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Party;
import id.kawal.escalation.policy.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;

/**
 * Puts the facts of a case into plain words.
 *
 * @param messages the words
 * @param locale the language
 * @param zone in which days and hours are told
 * @param agencies the name of an agency by its code
 * @param runs the clocks of the case, by which it is known what a deadline is about and who owes it
 */
public record FactWords(MessageSource messages, Locale locale, ZoneId zone, UnaryOperator<String> agencies,
        List<ClockRun> runs) {

    /** The fact in one sentence. */
    public String of(Fact fact) {
        var agency = fact.agency() == null ? "" : agencies.apply(fact.agency());
        var rule = rule(fact);
        return say("fact." + fact.kind(), agency, deadline(fact, rule), due(fact), detail(fact), owing(agency, rule));
    }

    private Optional<Rule> rule(Fact fact) {
        return runs.stream().filter(run -> run.id().equals(fact.reference())).findFirst().map(ClockRun::rule);
    }

    /** The number of the rule and, where it is known, what it is about. */
    private String deadline(Fact fact, Optional<Rule> rule) {
        return rule.map(known -> known.id() + " (" + known.title(locale.getLanguage()) + ")")
                .orElseGet(() -> fact.details().getOrDefault("rule", ""));
    }

    /** Whom the deadline binds, which is not always the agency. */
    private String owing(String agency, Optional<Rule> rule) {
        return rule.map(Rule::owedBy).filter(party -> party != Party.AGENCY).map(party -> code("level", party.name()))
                .orElse(agency);
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
            case DEADLINE_RECOMPUTED -> code("reason", fact.details().getOrDefault("reason", ""))
                    + (fact.detail("because") == null ? "" : " (" + fact.detail("because") + ")");
            case ESCALATION_RAISED -> code("level", fact.details().getOrDefault("level", ""));
            case ACTION_DUE -> code("action", fact.details().getOrDefault("action", ""));
            case STEP_SKIPPED -> step(fact.details().getOrDefault("step", "")) + ": "
                    + code("skip", fact.details().getOrDefault("reason", ""));
            case PRIOR_COMPLAINT_RECORDED ->
                DayWords.in(locale).day(LocalDate.parse(fact.details().get("complainedOn")));
            case EVIDENCE_ADDED -> code("evidence", fact.details().getOrDefault("kind", ""));
            case CASE_CLOSED -> code("stage", fact.details().getOrDefault("stage", ""));
            default -> code("reason", fact.details().getOrDefault("reason", ""));
        };
    }

    /** A step that the rule itself names, for example a reminder on a day, by that name. */
    private String step(String name) {
        var known = messages.getMessage("step." + name, new Object[0], null, locale);
        return known == null ? say("step.of-the-rule", name) : known;
    }

    /** The message of that key. */
    public String say(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, key, locale));
    }
}
