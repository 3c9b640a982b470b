package id.kawal.notification.message;

import java.time.Duration;

/**
 * How long a message rests between tries: doubling from the first to the longest rest.
 *
 * @param first the rest after the first try
 * @param longest the longest rest
 * @param tries how many tries there are
 */
public record Backoff(Duration first, Duration longest, int tries) {

    private static final int MOST_DOUBLINGS = 30;

    public Backoff {
        if (!first.isPositive() || longest.compareTo(first) < 0 || tries < 1) {
            throw new IllegalArgumentException("A backoff needs a first rest, a longest one not shorter, and a try");
        }
    }

    /** The rest after this many tries. */
    Duration after(int triesSoFar) {
        var doubled = first.multipliedBy(1L << Math.clamp(triesSoFar - 1L, 0, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
