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
 * when somebody looks; who looks meanwhile gets what was known before.
 */
final class Shared<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Shared.class);

    private final String what;
    private final Supplier<T> finding;
    private final Duration fresh;
    private @Nullable CompletableFuture<T> running;
    private volatile @Nullable Found<T> found;

    private record Found<T>(T value, long at) {
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

    /** What is known; when it is too old, what is found out within so long, and else the old. */
    Optional<T> within(Duration patience) {
        var known = found;
        if (known != null && System.nanoTime() - known.at() < 0) {
            return Optional.of(known.value());
        }
        try {
            return Optional.of(find().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            return Optional.ofNullable(known).map(Found::value);
        } catch (ExecutionException failed) {
            LOG.warn("{} could not be found out: {}", what, String.valueOf(failed.getCause()));
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.ofNullable(known).map(Found::value);
        }
    }

    private synchronized CompletableFuture<T> find() {
        var now = running;
        if (now != null && !now.isDone()) {
            return now;
        }
        var next = new CompletableFuture<T>();
        running = next;
        Thread.ofVirtual().name("find out " + what).start(() -> complete(next));
        return next;
    }

    private void complete(CompletableFuture<T> next) {
        var began = System.nanoTime();
        try {
            var value = finding.get();
            var took = System.nanoTime() - began;
            found = new Found<>(value, System.nanoTime() + Math.max(fresh.toNanos(), fresh.isZero() ? 0 : 10 * took));
            next.complete(value);
        } catch (RuntimeException failure) {
            next.completeExceptionally(failure);
        }
    }
}
