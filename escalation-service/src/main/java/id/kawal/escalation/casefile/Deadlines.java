package id.kawal.escalation.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What fires next, over all cases. */
public interface Deadlines {

    /** Claims up to so many due deadlines, oldest first: their cases are held until the running transaction ends. */
    List<DueDeadline> claim(Instant now, int limit);

    /** Claims one, unless it is gone or its case is held by somebody else. */
    boolean claim(DueDeadline deadline);

    /** Due deadlines, oldest first, without claiming them. */
    List<DueDeadline> due(Instant now, int limit);

    /** The earliest deadline of all. */
    Optional<Instant> earliest();

    /** Takes deadlines away that were dealt with. */
    void remove(Collection<DueDeadline> done);

    /** Puts a deadline that cannot be dealt with out of the way, to be tried again later. */
    void park(DueDeadline deadline, String error, Instant now, Duration backoff);

    /** Takes up again what was put out of the way for long enough; returns how many. */
    int unpark(Instant now);

    /** How many are out of the way. */
    int parked();

    /** Calls back after a commit that set a deadline. */
    void whenMoved(Runnable listener);
}
