package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;

class KnownNoiseTests {

    @Test
    void only_the_closing_twice_is_left_out() {
        var context = new LoggerContext();
        context.addTurboFilter(new KnownNoise());
        var kept = new ListAppender<ILoggingEvent>();
        kept.start();
        var logger = context.getLogger("org.apache.kafka.clients.NetworkClient");
        logger.setLevel(Level.INFO);
        logger.addAppender(kept);
        logger.warn("[NodeToControllerChannelManager id=1 name=registration] Attempting to close NetworkClient that has"
                + " already been closed.");
        logger.warn("[Producer clientId=x] Connection to node 1 could not be established.");
        logger.error("[Producer clientId=x] Attempting to close NetworkClient that has already been closed.");
        assertThat(kept.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.ERROR);
        assertThat(kept.list.getFirst().getMessage()).contains("could not be established");
    }
}
