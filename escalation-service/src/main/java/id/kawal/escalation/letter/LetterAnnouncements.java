package id.kawal.escalation.letter;

import java.time.Instant;

/** Tells others how far a letter is, together with the running transaction or not at all. */
public interface LetterAnnouncements {

    /** The letter came a step further. */
    void announce(Letter letter, Instant at);
}
