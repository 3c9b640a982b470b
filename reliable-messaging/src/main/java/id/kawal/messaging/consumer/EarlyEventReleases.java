package id.kawal.messaging.consumer;

import id.kawal.messaging.EarlyEvents;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.consumer.ParkedTable.Held;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets waiting events go when what they wait for has come: at once after the commit that names it, in a thread of its own
 * so that the committer does not wait. An event that is parked in the very moment of its release is tried again by who parked
 * it. A sweep now and then finds what was missed, such as a queue left behind by a crash.
 */
final class EarlyEventReleases implements EarlyEvents, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EarlyEventReleases.class);
    private static final Duration STOP_GRACE = Duration.ofSeconds(5);

    private final ParkedTable parked;
    private final HeldEvents held;
    private final Supplier<Map<String, Subscription>> subscriptions;
    private final Duration sweep;
    private final BlockingQueue<String> released = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread thread;

    EarlyEventReleases(ParkedTable parked, HeldEvents held, Supplier<Map<String, Subscription>> subscriptions,
            Duration sweep) {
        this.parked = parked;
        this.held = held;
        this.subscriptions = subscriptions;
        this.sweep = sweep;
    }

    @Override
    public void release(String key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            released.add(key);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                released.add(key);
            }
        });
    }

    @Override
    public void start() {
        // Known before it starts: it ends as soon as it is no longer the known one.
        var releasing = Thread.ofPlatform().name("early-events").daemon().unstarted(this::run);
        thread = releasing;
        releasing.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(STOP_GRACE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        var nextSweep = System.nanoTime();
        while (Thread.currentThread().equals(thread)) {
            try {
                var keys = released(nextSweep - System.nanoTime());
                if (!keys.isEmpty()) {
                    takeUp(parked.waitingFor(keys));
                }
                if (nextSweep - System.nanoTime() <= 0) {
                    nextSweep = System.nanoTime() + sweep.toNanos();
                    takeUp(parked.releasable());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Waiting events could not be tried, the next sweep will: {}", e.toString());
            }
        }
    }

    private Set<String> released(long nanos) throws InterruptedException {
        var keys = new HashSet<String>();
        var first = released.poll(nanos, TimeUnit.NANOSECONDS);
        if (first != null) {
            keys.add(first);
            released.drainTo(keys, 1000);
        }
        return keys;
    }

    private void takeUp(List<Held> waiting) {
        var known = waiting.isEmpty() ? Map.<String, Subscription>of() : subscriptions.get();
        for (var one : waiting) {
            var subscription = known.get(one.subscription());
            if (subscription != null) {
                held.takeUp(subscription, one.key());
            }
        }
    }
}
