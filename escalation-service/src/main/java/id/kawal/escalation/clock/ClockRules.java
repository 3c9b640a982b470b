package id.kawal.escalation.clock;

import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What clocks are counted by.
 *
 * @param policies the versions of the policy
 * @param calendars the calendars that rules and agencies name
 */
public record ClockRules(Policies policies, Calendar calendars) {

    /** Chooses the calendar that a clock is counted on. */
    @FunctionalInterface
    public interface Calendar {

        /**
         * The reckoning of the calendar of that name or, where none is named, of that agency; where the agency has none of its own,
         * of the office.
         */
        Reckoning of(@Nullable String name, String agency);
    }

    /** Everything on one calendar. */
    public static ClockRules on(Policies policies, Reckoning reckoning) {
        return new ClockRules(policies, (name, agency) -> reckoning);
    }

    /** The reckoning of the office, by whose days versions of the policy come into force. */
    public Reckoning reckoning() {
        return calendars.of(null, "");
    }

    Reckoning reckoning(Rule rule, String agency) {
        return calendars.of(rule.calendar(), rule.perAgency() ? agency : "");
    }

    /** The reckoning of a run: of the calendar of its rule, else of its agency where the agency owes it, else of the office. */
    public Reckoning reckoning(ClockRun run) {
        return reckoning(run.rule(), run.agency());
    }
}
