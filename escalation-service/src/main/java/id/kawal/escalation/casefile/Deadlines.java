package id.kawal.escalation.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What fires next, over all cases. */
public interface Deadlines {

    /**
     * Claims up to so many due deadlines, oldest first: their cases are held until the running transaction ends, and until
     * then nobody else claims any.
     */
    Claim claim(Instant now, int limit);

    /** Claims these, but for those that are gone or whose case is held by somebody else. */
    List<DueDeadline> claim(Collection<DueDeadline> wanted);

    /** Due deadlines, oldest first, without claiming them. */
    List<DueDeadline> due(Instant now, int limit);

    /** What comes next of all. */
    NextDeadline next();

    /** Takes claimed deadlines away from which nothing followed, unless their clocks still stand at them. */
    void drop(Collection<DueDeadline> idle);

    /** Puts claimed deadlines that cannot be dealt with out of the way, each with its error, to be tried again later. */
    void park(Map<DueDeadline, String> obstructed, Instant now, Duration backoff);

    /** Takes up again what was put out of the way for long enough; returns how many. */
    int unpark(Instant now);

    /** How many are out of the way. */
    int parked();

    /** Calls back after a commit of this process with the earliest deadline that it set. */
    void whenPlaced(Consumer<Instant> listener);
}
