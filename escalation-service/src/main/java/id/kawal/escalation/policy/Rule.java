package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Roll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of the policy, or a variant of it for some cases.
 *
 * @param id for example {@code A1}; variants share it
 * @param version of the policy that it belongs to
 * @param text what it is about, and what it rests on
 * @param applies to which cases
 * @param off whether those cases are spared the rule
 * @param owedBy who has to act
 * @param precedence how it stands beside the other clocks of a case
 * @param perAgency whether each agency that gets the case has a run of its own
 * @param calendar the calendar that it is counted on; that of the agency or of the policy where it names none
 * @param starts what sets it running, and from which day it counts
 * @param allowance how long it allows
 * @param rolls what becomes of days that are not worked
 * @param stopsOn what ends it, and how that counts
 * @param pauses when it stands still by itself
 * @param orders what an officer may order
 * @param extension how often and by how much it may be extended
 * @param steps what is done, in the order in which the policy writes it
 */
public record Rule(String id, String version, Text text, Selector applies, boolean off, Party owedBy,
        Precedence precedence, boolean perAgency, @Nullable String calendar, Starts starts, Allowance allowance,
        Rolls rolls,
        Map<Signal, StopReason> stopsOn, List<PauseRule> pauses, Orders orders, Extension extension, List<Step> steps) {

    public Rule {
        stopsOn = Map.copyOf(stopsOn);
        pauses = List.copyOf(pauses);
        steps = List.copyOf(steps);
    }

    /**
     * What a rule is about.
     *
     * @param titles by language
     * @param basis what it rests on
     */
    public record Text(Map<String, String> titles, LegalBasis basis) {
        public Text {
            titles = Map.copyOf(titles);
        }
    }

    /**
     * What becomes of days that are not worked.
     *
     * @param due of the due day
     * @param reminder of the day of a step before the due moment, if it is counted in days
     */
    public record Rolls(Roll due, Roll reminder) {
    }

    /**
     * What sets a rule running.
     *
     * @param on the signals
     * @param from which day is day 0
     * @param repeats whether it starts anew, as a further run, each time that it has ended and a signal comes
     * @param whenClosed whether it starts and runs on although the case is closed
     * @param movedBy the signals that name another day for a run that is still awaited, met or not
     */
    public record Starts(Set<Signal> on, CountedFrom from, boolean repeats, boolean whenClosed, Set<Signal> movedBy) {
        public Starts {
            on = Set.copyOf(on);
            movedBy = Set.copyOf(movedBy);
        }
    }

    /**
     * What an officer may order.
     *
     * @param pauseReasons the codes of the reasons for which the clock may be made to stand still; none when empty
     */
    public record Orders(List<String> pauseReasons) {
        public Orders {
            pauseReasons = List.copyOf(pauseReasons);
        }
    }

    /**
     * How often and by how much a rule may be extended.
     *
     * @param times how often at most; 0 allows none
     * @param atMost by how many units at most each time
     * @param by who may: the agency by asking, an officer by ordering
     */
    public record Extension(int times, int atMost, Set<Grantor> by) {

        /** None is allowed. */
        public static final Extension NONE = new Extension(0, 0, Set.of());

        public Extension {
            by = Set.copyOf(by);
        }

        /** Who may have a clock extended. */
        public enum Grantor {
            /** The agency gets it for the asking. */
            AGENCY,
            /** An officer of the Ombudsman orders it. */
            OFFICER
        }
    }

    /** What it is about, in the language, or else in Indonesian. */
    public String title(String language) {
        var title = text.titles().get(language);
        return title != null ? title : text.titles().getOrDefault("id", id);
    }

    /** What it rests on. */
    public LegalBasis basis() {
        return text.basis();
    }

    /** The step at which it is missed. */
    public Step dueStep() {
        return steps.stream().filter(Step::isDue).findFirst().orElseThrow();
    }

    /** Whether missing it bars the case from the Ombudsman. */
    public boolean barsForwarding() {
        return steps.stream().anyMatch(step -> step.actions().contains(Action.BAR_FORWARDING));
    }

    /** Whether it stands still while a clock of that rule runs. */
    public boolean waitsFor(String rule) {
        return pauses.stream()
                .anyMatch(pause -> pause instanceof PauseRule.WhileRunning other && other.rules().contains(rule));
    }
}
