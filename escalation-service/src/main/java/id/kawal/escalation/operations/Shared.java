package id.kawal.escalation.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that is expensive to find out and that many want to see. It is found out once at a time, at most every so often, and only
 * when somebody looks; who looks meanwhile gets what was known before. Nobody waits long for what takes long: patience counts from
 * the moment at which finding out began.
 */
final class Shared<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Shared.class);

    private final String what;
    private final Supplier<T> finding;
    private final Duration fresh;
    private @Nullable Attempt<T> latest;
    private volatile @Nullable T known;

    /** Finding out, which began at a moment; what comes of it, nothing included, holds until another. */
    private static final class Attempt<T> {

        private final CompletableFuture<Optional<T>> result = new CompletableFuture<>();
        private final long began = System.nanoTime();
        private volatile long holdsUntil;
    }

    /**
     * @param what it is, for the log
     * @param finding finds it out
     * @param fresh how long it is shown as it is; at least ten times as long as it took, so that it is never a burden
     */
    Shared(String what, Supplier<T> finding, Duration fresh) {
        this.what = what;
        this.finding = finding;
        this.fresh = fresh;
    }

    /** Begins to find it out, where that is needed, for somebody who asks for it in a moment. */
    void begin() {
        attempt();
    }

    /** What is known; what is found out within so long from its beginning, and else the old. */
    Optional<T> within(Duration patience) {
        var attempt = attempt();
        var left = patience.toNanos() - (System.nanoTime() - attempt.began);
        try {
            return attempt.result.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            return Optional.ofNullable(known);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(what, failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.ofNullable(known);
        }
    }

    private synchronized Attempt<T> attempt() {
        var now = latest;
        if (now != null && (!now.result.isDone() || System.nanoTime() - now.holdsUntil < 0)) {
            return now;
        }
        var next = new Attempt<T>();
        latest = next;
        Thread.ofVirtual().name("find out " + what).start(() -> complete(next));
        return next;
    }

    private void complete(Attempt<T> attempt) {
        Optional<T> result = Optional.empty();
        try {
            result = Optional.of(finding.get());
        } catch (RuntimeException failure) {
            LOG.warn("It could not be found out {}: {}", what, failure.toString());
        }
        known = result.orElse(null);
        var now = System.nanoTime();
        attempt.holdsUntil = now + (fresh.isZero() ? 0 : Math.max(fresh.toNanos(), 10 * (now - attempt.began)));
        attempt.result.complete(result);
    }
}
