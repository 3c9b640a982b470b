package id.kawal.notification.message.scheduling;

import id.kawal.notification.message.MessageSettings;
import id.kawal.notification.message.SendingMessages;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for messages whose turn it is, and sends several at a time until there are none. */
@Component
class SendingSchedule {

    private static final Logger log = LoggerFactory.getLogger(SendingSchedule.class);

    private final SendingMessages sending;
    private final MessageSettings settings;

    SendingSchedule(SendingMessages sending, MessageSettings settings) {
        this.sending = sending;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${kawal.notification.sending.poll}")
    void sendAll() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < settings.parallel(); sender++) {
                threads.execute(this::sendUntilNone);
            }
        }
    }

    @Scheduled(fixedDelayString = "${kawal.notification.sending.poll}")
    void giveUpOutcomes() {
        sending.giveUpOutcomes();
    }

    private void sendUntilNone() {
        try {
            while (!Thread.currentThread().isInterrupted() && sending.sendNext()) {
                log.trace("A message had its turn");
            }
        } catch (RuntimeException e) {
            log.warn("A message could not be dealt with ({}); what it left behind is settled when its lease ends",
                    e.getClass().getName());
        }
    }
}
