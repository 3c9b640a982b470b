package id.kawal.notification.message.scheduling;

import id.kawal.notification.message.MessageSettings;
import id.kawal.notification.message.SendingMessages;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for messages whose turn it is. Several senders work at a time, each until it finds none; one that found none begins again at
 * the next look, whatever the others are still busy with.
 */
@Component
class SendingSchedule {

    private static final Logger log = LoggerFactory.getLogger(SendingSchedule.class);

    /** A hand-over that was begun should come to its end, for its outcome would be unknown otherwise. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SendingMessages sending;
    private final Semaphore idle;

    SendingSchedule(SendingMessages sending, MessageSettings settings) {
        this.sending = sending;
        this.idle = new Semaphore(settings.parallel());
    }

    @Scheduled(fixedDelayString = "${kawal.notification.sending.poll}")
    void wakeSenders() {
        while (!threads.isShutdown() && idle.tryAcquire()) {
            threads.execute(this::sendUntilNone);
        }
    }

    @Scheduled(fixedDelayString = "${kawal.notification.sending.poll}")
    void giveUpOutcomes() {
        sending.giveUpOutcomes();
    }

    private void sendUntilNone() {
        try {
            while (!threads.isShutdown() && sending.sendNext()) {
                log.trace("A message had its turn");
            }
        } catch (RuntimeException e) {
            log.warn("A message could not be dealt with ({}); what it left behind is settled when its lease ends",
                    e.getClass().getName());
        } finally {
            idle.release();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
        }
    }
}
