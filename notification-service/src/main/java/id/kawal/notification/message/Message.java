package id.kawal.notification.message;

import id.kawal.notification.news.News;
import java.time.Instant;
import java.util.UUID;

/**
 * One piece of news on its way to its audience.
 *
 * @param id derived from event, audience and channel, so that the same news is the same message
 * @param news what is told
 * @param expiresAt the moment of the office from which it is no longer worth telling
 * @param attempts how often it was claimed for sending, ever
 * @param tries how often since it was written or an operator asked for it
 * @param resent whether an operator asked for it, who knows its age
 * @param recipientMayCome whether it still waits when its recipient is not known
 * @param dateMayCome whether it still waits for a date or a name that it would tell
 */
public record Message(UUID id, News news, Instant expiresAt, int attempts, int tries, boolean resent,
        boolean recipientMayCome, boolean dateMayCome) {

    boolean isStale(Instant now) {
        return !resent && !now.isBefore(expiresAt);
    }
}
