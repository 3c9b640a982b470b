package id.kawal.escalation.policy.web;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.policy.Allowance;
import id.kawal.escalation.policy.Moment;
import id.kawal.escalation.policy.PolicyVersions;
import id.kawal.escalation.policy.Rule;
import id.kawal.escalation.policy.Selector;
import id.kawal.escalation.policy.Step;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the rules of a policy into words: for whom, how long, and what is done when. */
@Component
class RuleWords {

    private static final String GROUP = "operations.policy.";

    private final PolicyVersions versions;
    private final AgencyDirectory agencies;
    private final PageWords words;

    RuleWords(PolicyVersions versions, AgencyDirectory agencies, PageWords words) {
        this.versions = versions;
        this.agencies = agencies;
        this.words = words;
    }

    /**
     * A rule, or a variant of it.
     *
     * @param id of the rule; variants share it
     * @param title what it is about
     * @param only the cases for which it holds, empty for all
     * @param limit how long it allows
     * @param extension by how much more, if it may be extended
     * @param steps what is done when
     * @param owedBy who has to act
     * @param basis what it rests on
     * @param certainty how sure that is
     */
    record Line(String id, String title, String only, String limit, @Nullable String extension, List<String> steps,
            String owedBy, String basis, String certainty) {
    }

    /** The rules of a version, in its order; none when there is no such version. */
    List<Line> of(String version, Locale locale) {
        return versions.named(version).map(found -> found.read().rules()).orElse(List.of()).stream()
                .map(rule -> line(rule, locale)).toList();
    }

    private Line line(Rule rule, Locale locale) {
        return new Line(rule.id(), rule.title(locale.getLanguage()), only(rule.applies(), locale),
                rule.off() ? say("limit.off", locale) : limit(rule.allowance(), locale), extension(rule, locale),
                rule.off() ? List.of() : rule.steps().stream().map(step -> step(step, rule, locale)).toList(),
                words.code("operations.party", rule.owedBy().name(), locale),
                rule.basis().reference(locale.getLanguage()),
                say("certainty." + rule.basis().mark(), locale));
    }

    private String only(Selector cases, Locale locale) {
        return Stream.of(names(cases.agencies(), code -> agencies.agency(code).name()),
                names(cases.substances(), code -> words.code("desk.substance", code, locale)),
                names(cases.kinds(), code -> words.code(GROUP + "kind", code, locale)),
                names(cases.channels(), code -> words.code("channel", code, locale)))
                .filter(names -> !names.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String names(Set<String> codes, UnaryOperator<String> name) {
        return codes.stream().sorted().map(name).collect(Collectors.joining(", "));
    }

    private String limit(Allowance allowance, Locale locale) {
        return switch (allowance) {
            case Allowance.Fixed fixed -> DayWords.in(locale).of(fixed.limit());
            case Allowance.AsNamed named -> say("limit.as-named", locale);
            case Allowance.UntilDay day -> say("limit.until-day", locale);
        };
    }

    private @Nullable String extension(Rule rule, Locale locale) {
        var extension = rule.extension();
        return rule.off() || extension.times() == 0 ? null
                : say("limit.extended", locale, extension.times(), units(extension.atMost(), unit(rule), locale));
    }

    private String step(Step step, Rule rule, Locale locale) {
        var done = step.actions().stream().map(action -> say("do." + action, locale))
                .collect(Collectors.joining(", "));
        var to = step.to().isEmpty() ? done
                : say("to", locale, done, step.to().stream()
                        .map(party -> words.code("operations.party", party.name(), locale))
                        .collect(Collectors.joining(", ")));
        var runs = runs(step.runs(), locale);
        return at(step.moment(), rule, locale) + (runs.isEmpty() ? "" : ", " + runs) + ": " + to;
    }

    private String at(Moment moment, Rule rule, Locale locale) {
        return switch (moment) {
            case Moment.Share share -> say("at.share", locale, share.percent());
            case Moment.AtDue due -> say("at.due", locale);
            case Moment.FromDue from -> say(from.isAfterDue() ? "at.after" : "at.before", locale,
                    units(Math.abs(from.amount()), Objects.requireNonNullElse(from.unit(), unit(rule)), locale));
            case Moment.FromStart from -> say("at.from-start", locale,
                    units(from.amount(), Objects.requireNonNullElse(from.unit(), unit(rule)), locale));
        };
    }

    private String runs(Step.Runs runs, Locale locale) {
        if (runs.upTo() == Integer.MAX_VALUE) {
            return runs.from() == 1 ? "" : say("runs.on", locale, runs.from());
        }
        return runs.from() == runs.upTo() ? say("runs.one", locale, runs.from())
                : say("runs.some", locale, runs.from(), runs.upTo());
    }

    private static LimitUnit unit(Rule rule) {
        return switch (rule.allowance()) {
            case Allowance.Fixed fixed -> fixed.limit().unit();
            case Allowance.AsNamed named -> named.unit();
            case Allowance.UntilDay day -> LimitUnit.CALENDAR_DAYS;
        };
    }

    private static String units(int amount, LimitUnit unit, Locale locale) {
        return DayWords.in(locale).of(Limit.of(amount, unit));
    }

    private String say(String code, Locale locale, Object... arguments) {
        return words.say(GROUP + code, locale, arguments);
    }
}
