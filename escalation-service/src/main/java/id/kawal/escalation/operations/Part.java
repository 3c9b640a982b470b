package id.kawal.escalation.operations;

import org.jspecify.annotations.Nullable;

/**
 * A service of Kawal as it answers for itself; one that does not answer is shown as such.
 *
 * @param name of the service
 * @param answers whether it answered
 * @param outbox how many events wait to be sent
 * @param outboxAge how many seconds the oldest of them has waited
 * @param parked how many events an operator has to look at
 * @param waiting how many events wait for another topic
 * @param mail what became of messages since it started; of the service alone that sends them
 */
public record Part(String name, boolean answers, @Nullable Long outbox, @Nullable Long outboxAge, @Nullable Long parked,
        @Nullable Long waiting, @Nullable Mail mail) {

    /** How old an unsent event may be before somebody has to look. */
    private static final long LONGEST_AGE = 60;

    /** What became of messages since the service started, and how many of them are uncertain now. */
    public record Mail(long sent, long failed, long skipped, long uncertain) {
    }

    static Part silent(String name) {
        return new Part(name, false, null, null, null, null, null);
    }

    /** Whether somebody has to look. */
    public boolean isAlarming() {
        return !answers || outboxAge != null && outboxAge > LONGEST_AGE || parked != null && parked > 0;
    }
}
