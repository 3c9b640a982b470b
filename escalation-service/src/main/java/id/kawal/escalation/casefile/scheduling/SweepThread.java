package id.kawal.escalation.casefile.scheduling;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The thread of a sweep: does its work, rests for as long as the work says unless it is woken, and does it again. */
final class SweepThread {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Supplier<Duration> work;
    private final Semaphore wake = new Semaphore(0);
    /** Set before the thread starts: the thread may look at it before whoever starts it knows the thread. */
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    SweepThread(String name, Supplier<Duration> work) {
        this.name = name;
        this.work = work;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Lets the work come to its end. */
    void stop() {
        running = false;
        var working = thread;
        thread = null;
        if (working != null) {
            wake.release();
            join(working);
        }
    }

    boolean isRunning() {
        return running;
    }

    /** Ends the rest. */
    void wake() {
        wake.release();
    }

    /** Whether the caller is the work itself. */
    boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    private void run() {
        while (running) {
            rest(work.get());
        }
    }

    private void rest(Duration rest) {
        try {
            if (wake.tryAcquire(Math.max(1, rest.toNanos()), TimeUnit.NANOSECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private static void join(Thread working) {
        try {
            working.join(PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
