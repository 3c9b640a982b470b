package id.kawal.standalone.authorization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes guessing slow: after a few failures in a row a user name has to wait, longer each time, whether there is such a user or not. */
final class Attempts {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 4;
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> byUser = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Failures in a row, and until when nothing more is tried. */
    private record Failures(int number, Instant until) {
    }

    /** How long the user name has to wait still; zero when it has not. */
    synchronized Duration toWait(String user) {
        var failures = byUser.get(user);
        var left = failures == null ? Duration.ZERO : Duration.between(clock.instant(), failures.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String user) {
        var number = byUser.getOrDefault(user, new Failures(0, Instant.EPOCH)).number() + 1;
        var wait = number < FREE ? Duration.ZERO
                : FIRST_WAIT.multipliedBy(1L << Math.min(number - FREE, DOUBLINGS));
        byUser.put(user, new Failures(number, clock.instant().plus(wait)));
    }

    synchronized void succeeded(String user) {
        byUser.remove(user);
    }
}
