package id.kawal.escalation.examiner;

import id.kawal.escalation.policy.PoliciesInForce;
import id.kawal.escalation.policy.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the deadline that is to be dealt with first into words. */
@Component
public class DueWords {

    private final PoliciesInForce policies;
    private final PageWords words;
    private final Clock clock;

    DueWords(PoliciesInForce policies, PageWords words, Clock clock) {
        this.policies = policies;
        this.words = words;
        this.clock = clock;
    }

    /** Of a rule of which only the name is known; it is told as the policy of today tells it. */
    public DueView of(@Nullable Instant due, @Nullable String rule, Locale locale) {
        var known = rule == null ? null : policies.get().inForceOn(LocalDate.now(clock)).rule(rule).orElse(null);
        return known == null ? view(due, rule, null, null, locale) : of(due, known, locale);
    }

    /** Of a clock of that rule. */
    public DueView of(@Nullable Instant due, Rule rule, Locale locale) {
        return view(due, rule.id(), rule.title(locale.getLanguage()), rule.basis().reference(locale.getLanguage()),
                locale);
    }

    private DueView view(@Nullable Instant due, @Nullable String rule, @Nullable String title, @Nullable String basis,
            Locale locale) {
        var urgency = Urgency.of(due, clock.instant());
        return new DueView(urgency, words.say("desk.urgency." + urgency, locale),
                due == null ? null : words.moment(due, locale), due == null ? null : left(due, locale), rule, title,
                basis, null);
    }

    private String left(Instant due, Locale locale) {
        var zone = clock.getZone();
        var days = ChronoUnit.DAYS.between(LocalDate.now(clock), due.atZone(zone).toLocalDate());
        if (due.isBefore(clock.instant())) {
            return days == 0 ? words.say("desk.left.just-passed", locale)
                    : words.say("desk.left.passed", locale, -days);
        }
        return days == 0 ? words.say("desk.left.today", locale) : words.say("desk.left.days", locale, days);
    }
}
