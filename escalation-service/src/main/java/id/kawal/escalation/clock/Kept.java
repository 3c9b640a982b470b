package id.kawal.escalation.clock;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reading of the facts may not change any more, whatever became of policies and calendars since.
 *
 * @param versions the version of the policy under which a clock was announced to have started
 * @param misses the misses that were acted upon and stand
 * @param ends the due moments by which clocks were told to have ended
 */
public record Kept(Map<UUID, String> versions, Map<UUID, Date> misses, Map<UUID, Date> ends) {

    /** Nothing has been told yet. */
    public static final Kept NOTHING = new Kept(Map.of(), Map.of(), Map.of());

    public Kept {
        versions = Map.copyOf(versions);
        misses = Map.copyOf(misses);
        ends = Map.copyOf(ends);
    }

    /**
     * A date that was acted upon.
     *
     * @param due the due moment
     * @param shape what that moment followed from, see {@link ClockRun#shape()}
     */
    public record Date(Instant due, String shape) {
    }

    Optional<String> version(UUID clockId) {
        return Optional.ofNullable(versions.get(clockId));
    }

    /** A calendar that changes neither moves what was missed nor makes late what was in time; only facts that were not known do. */
    ClockRun hold(ClockRun run) {
        var date = misses.getOrDefault(run.id(), ends.get(run.id()));
        return date != null && date.shape().equals(run.shape()) ? run.due(date.due()) : run;
    }
}
