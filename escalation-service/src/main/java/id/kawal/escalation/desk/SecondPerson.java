package id.kawal.escalation.desk;

import id.kawal.escalation.lifecycle.Command;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Approvals by somebody else than who acts. */
public interface SecondPerson {

    /** Who approved of that command in that case, being neither the actor nor used up. */
    Optional<String> approver(UUID caseId, Command command, String actor);

    /** Uses that approval up. */
    void use(UUID caseId, Command command, String actor, Instant at);

    /** What was approved of before a case was opened again is not approved of in the case as it is now. */
    void lapse(UUID caseId, Instant at);
}
