package id.kawal.notification.message;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are sent.
 *
 * @param poll how often it is looked for messages whose turn it is
 * @param parallel how many messages are handed over at the same time
 * @param lease how long a hand-over may take before its outcome counts as unknown; longer than the time-outs of the mail
 *     server together
 * @param backoff how a message is tried again
 * @param recipientLimit how long a message waits for its recipient to become known
 * @param dateLimit how long a message waits for a date or a name that it would tell
 * @param newsExpiry the age, in the time of the office, at which news is no longer worth telling
 */
@ConfigurationProperties("kawal.notification.sending")
public record MessageSettings(@DefaultValue("1s") Duration poll, @DefaultValue("4") int parallel,
        @DefaultValue("5m") Duration lease, Backoff backoff, @DefaultValue("24h") Duration recipientLimit,
        @DefaultValue("10s") Duration dateLimit, @DefaultValue("7d") Duration newsExpiry) {
}
