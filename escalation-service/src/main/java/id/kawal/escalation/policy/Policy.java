package id.kawal.escalation.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All rules of one version.
 *
 * @param version its name, for example {@code 2026-01}
 * @param validFrom the first day on which a clock may start under it
 * @param calendar the working calendar that it counts on
 * @param reminderTime the time of day at which reminders go out
 * @param rules the rules, each followed by its variants
 * @param patterns from when on an investigation of the office's own is proposed
 */
public record Policy(String version, LocalDate validFrom, String calendar, LocalTime reminderTime, List<Rule> rules,
        Patterns patterns) {

    public Policy {
        rules = List.copyOf(rules);
    }

    /** The same, in force from another day on. */
    public Policy validFrom(LocalDate day) {
        return new Policy(version, day, calendar, reminderTime, rules, patterns);
    }

    /** The codes of the agencies that it names. */
    public Set<String> agencies() {
        return rules.stream().flatMap(rule -> rule.applies().agencies().stream()).collect(Collectors.toSet());
    }

    /** The ids of the rules, in the order in which they are written. */
    public List<String> ids() {
        return rules.stream().map(Rule::id).distinct().toList();
    }

    /** The rule of that id as it is written first, whatever its variants. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The variant of that rule that holds for such a case; none when the case is spared it. */
    public Optional<Rule> rule(String id, Circumstances circumstances) {
        return rules.stream().filter(rule -> rule.id().equals(id) && rule.applies().fits(circumstances))
                .max(Comparator.comparingInt(rule -> rule.applies().rank())).filter(rule -> !rule.off());
    }
}
