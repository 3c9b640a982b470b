package id.kawal.escalation.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * All rules of one version.
 *
 * @param version its name, for example {@code 2026-01}
 * @param validFrom the first day on which a clock may start under it
 * @param calendar the working calendar that it counts on
 * @param reminderTime the time of day at which reminders go out
 * @param rules the rules
 */
public record Policy(String version, LocalDate validFrom, String calendar, LocalTime reminderTime, List<Rule> rules) {

    public Policy {
        rules = List.copyOf(rules);
    }

    /** The rule of that id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
