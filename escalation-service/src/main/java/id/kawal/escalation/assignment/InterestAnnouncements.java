package id.kawal.escalation.assignment;

import java.time.Instant;
import java.util.UUID;

/** Tells others that somebody declared an interest in a case, together with the running transaction or not at all; never why. */
public interface InterestAnnouncements {

    /** That member declared an interest in that case at that moment. */
    void announce(UUID caseId, String member, Instant declaredAt);
}
