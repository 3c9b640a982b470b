package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a draft of the policy would change about open cases, counted up case by case. */
public final class Simulation {

    private final int mostShown;
    private final List<Difference> shown = new ArrayList<>();
    private final Map<String, Integer> firingAtOnce = new TreeMap<>();
    private final Map<Effect, Integer> effects = new TreeMap<>();
    private int examined;
    private int different;

    /** One that shows at most so many differences in full. */
    public Simulation(int mostShown) {
        this.mostShown = mostShown;
    }

    /** What would become of a clock. */
    public enum Effect {
        /** It would be due earlier. */
        EARLIER,
        /** It would be due later. */
        LATER,
        /** It would run, and does not. */
        STARTS,
        /** It runs, and would not. */
        ENDS,
        /** It would be due when it is, but other steps would be taken at once. */
        STEPS_ALONE
    }

    /**
     * What would be different about one clock.
     *
     * @param caseId its case
     * @param rule its rule
     * @param run its run
     * @param effect what would become of it
     * @param due when it is due, where it runs
     * @param simulatedDue when it would be due, where it would run
     * @param firingAtOnce the steps that would be taken at once
     */
    public record Difference(UUID caseId, String rule, int run, Effect effect, @Nullable Instant due,
            @Nullable Instant simulatedDue, List<String> firingAtOnce) {

        public Difference {
            firingAtOnce = List.copyOf(firingAtOnce);
        }
    }

    void add(List<Difference> differences) {
        examined++;
        different += differences.isEmpty() ? 0 : 1;
        for (var difference : differences) {
            effects.merge(difference.effect(), 1, Integer::sum);
            difference.firingAtOnce()
                    .forEach(step -> firingAtOnce.merge(difference.rule() + " " + step, 1, Integer::sum));
            if (shown.size() < mostShown) {
                shown.add(difference);
            }
        }
    }

    /** How many cases were looked at. */
    public int examined() {
        return examined;
    }

    /** For how many of them anything would be different. */
    public int different() {
        return different;
    }

    /** How many clocks would be affected how. */
    public Map<Effect, Integer> effects() {
        return effects;
    }

    /** How many times each step would be taken at once, by rule and step. */
    public Map<String, Integer> firingAtOnce() {
        return firingAtOnce;
    }

    /** The first differences. */
    public List<Difference> shown() {
        return List.copyOf(shown);
    }
}
