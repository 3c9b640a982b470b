package id.kawal.escalation.casefile.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * From where on deadlines are looked for. What lies before it was dealt with; as long as some transaction holds old rows, their
 * dead entries stay at the left end of the index, and a look that begins there walks over all of them. Another replica may set
 * a deadline before the edge, so from time to time a look begins at the very left all the same: as often as it costs little.
 */
final class LeftEdge {

    /** The edge stays so far behind what was dealt with, for deadlines that others are about to set. */
    private static final Duration MARGIN = Duration.ofSeconds(5);
    /** What looks from the very left may take of the time, one part in so many. */
    private static final long SHARE = 200;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Instant edge = Instant.EPOCH;
    private Instant earliestPlaced = Instant.MAX;
    private volatile long wholeLookAt = System.nanoTime();

    /** A look from the edge, or from the very left where that is due. */
    <T> T look(Function<Instant, T> look) {
        var begun = System.nanoTime();
        if (begun - wholeLookAt < 0) {
            return look.apply(edge());
        }
        var found = look.apply(Instant.EPOCH);
        var ended = System.nanoTime();
        wholeLookAt = ended + Math.min((ended - begun) * SHARE, LONGEST.toNanos());
        return found;
    }

    private synchronized Instant edge() {
        return edge;
    }

    /** What is dealt with from now on is read after this: what is set meanwhile may not be in it. */
    synchronized void begin() {
        earliestPlaced = Instant.MAX;
    }

    /** Everything up to that moment was dealt with, but for what was set since the beginning. */
    synchronized void dealtWith(Instant through) {
        var reached = through.minus(MARGIN);
        var moved = earliestPlaced.isBefore(reached) ? earliestPlaced : reached;
        if (moved.isAfter(edge)) {
            edge = moved;
        }
    }

    /** A deadline was set there, or found there. */
    synchronized void placed(Instant due) {
        if (due.isBefore(earliestPlaced)) {
            earliestPlaced = due;
        }
        if (due.isBefore(edge)) {
            edge = due;
        }
    }
}
