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
 */
public record Kept(Map<UUID, String> versions, Map<UUID, Miss> misses) {

    /** Nothing has been told yet. */
    public static final Kept NOTHING = new Kept(Map.of(), Map.of());

    public Kept {
        versions = Map.copyOf(versions);
        misses = Map.copyOf(misses);
    }

    /**
     * A miss that was acted upon.
     *
     * @param due the due moment that had passed
     * @param shape what that moment followed from, see {@link ClockRun#shape()}
     */
    public record Miss(Instant due, String shape) {
    }

    Optional<String> version(UUID clockId) {
        return Optional.ofNullable(versions.get(clockId));
    }

    /** A calendar that changes does not move what was missed; only facts that were not known then do. */
    ClockRun hold(ClockRun run) {
        var miss = misses.get(run.id());
        return miss != null && miss.shape().equals(run.shape()) ? run.due(miss.due()) : run;
    }
}
