package id.kawal.messaging.outbox;

import id.kawal.messaging.MessagingProperties;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries events from the outbox to Kafka, in one thread. Of the relays of a service one leads; the others stand by and
 * take over when the leader's connection ends. Rests and retries run on real time, whatever the office's clock does.
 */
final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration FIRST_REST = Duration.ofMillis(100);
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);
    private static final Duration STOP_GRACE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Supplier<EventSender> senders;
    private final MessagingProperties.Relay settings;
    private final RelayMetrics metrics;
    private final RelayObserver observer;
    private final Semaphore wake = new Semaphore(0);
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(DataSource dataSource, Supplier<EventSender> senders, MessagingProperties.Relay settings,
            RelayMetrics metrics,
            RelayObserver observer) {
        this.dataSource = dataSource;
        this.senders = senders;
        this.settings = settings;
        this.metrics = metrics;
        this.observer = observer;
    }

    /** Ends the rest of the relay: something was committed. */
    void wake() {
        wake.release();
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            stopped = new CountDownLatch(1);
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopped.countDown();
        wake();
        if (thread != null) {
            try {
                thread.join(STOP_GRACE);
                thread.interrupt();
                thread.join(STOP_GRACE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before, and stops after, whatever takes requests or consumes events. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        var rest = FIRST_REST;
        while (running) {
            var reached = tryToLead();
            metrics.leads(false);
            restUnlessStopped(reached ? settings.standby() : rest);
            rest = reached ? FIRST_REST : shorter(rest.multipliedBy(2), LONGEST_REST);
        }
    }

    /** Leads as long as it can; false when that ended in a failure. The connection is given back before any rest. */
    private boolean tryToLead() {
        try (var session = RelaySession.open(dataSource, settings.batchSize(), settings.batchBytes())) {
            if (session.tryLead()) {
                lead(session);
            }
            return true;
        } catch (Exception e) {
            if (running) {
                log.warn("The relay begins anew: {}", e.toString());
                log.debug("Why the relay begins anew", e);
            }
            return false;
        }
    }

    private void lead(RelaySession session) throws Exception {
        log.info("This relay leads");
        metrics.leads(true);
        var blocked = new Blocked(System::nanoTime, settings.blockedRetry());
        try (var sender = senders.get()) {
            var round = new RelayRound(session, sender, blocked, metrics, observer, this::checkRunning);
            var idle = settings.pollMin();
            var afterFailure = FIRST_REST;
            while (running) {
                switch (round.run()) {
                    case SENT -> {
                        idle = settings.pollMin();
                        afterFailure = FIRST_REST;
                    }
                    case NOTHING_TO_SEND -> {
                        rest(idle);
                        idle = shorter(idle.multipliedBy(2), settings.pollMax());
                    }
                    case FAILED -> {
                        rest(afterFailure);
                        afterFailure = shorter(afterFailure.multipliedBy(2), LONGEST_REST);
                    }
                }
            }
        }
    }

    private void checkRunning() {
        if (!running) {
            throw new IllegalStateException("The relay is stopping");
        }
    }

    private void restUnlessStopped(Duration duration) {
        try {
            stopped.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            log.debug("Woken to stop");
        }
    }

    private void rest(Duration duration) {
        try {
            wake.tryAcquire(duration.toNanos(), TimeUnit.NANOSECONDS);
            wake.drainPermits();
        } catch (InterruptedException e) {
            log.debug("Woken to stop");
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
