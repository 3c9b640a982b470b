package id.kawal.escalation.clock;

import id.kawal.escalation.policy.Circumstances;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The clocks of a case as its facts give them.
 *
 * @param runs every run of every rule, in the order in which they started
 * @param extensions what became of each request for more time
 * @param agency the agency that has the case now
 */
public record ClockChronicle(List<ClockRun> runs, List<ExtensionDecision> extensions, String agency) {

    /** No fact, no clock. */
    public static final ClockChronicle EMPTY = new ClockChronicle(List.of(), List.of(), "");

    public ClockChronicle {
        runs = List.copyOf(runs);
        extensions = List.copyOf(extensions);
    }

    /** Reads the facts, which must be in the order in which they happened. */
    public static ClockChronicle of(UUID caseId, Circumstances circumstances, List<Occurrence> occurrences,
            ClockRules rules, Kept kept) {
        var chronicler = new Chronicler(caseId, circumstances, rules, kept);
        occurrences.forEach(chronicler::on);
        return chronicler.chronicle();
    }

    /** The run of that clock. */
    public Optional<ClockRun> run(UUID clockId) {
        return runs.stream().filter(run -> run.id().equals(clockId)).findFirst();
    }

    Map<UUID, ClockRun> byId() {
        return runs.stream().collect(Collectors.toMap(ClockRun::id, Function.identity()));
    }
}
