package id.kawal.contracts.escalation;

import java.util.UUID;

/**
 * Somebody of the Ombudsman's staff declared an interest of their own in a case (UU 37/2008 art. 40): whoever keeps a part of its
 * file lets them read nothing of it from now on. Why, stays at the desk.
 *
 * @param caseId the case
 * @param member the account of who declared it, as their token names them
 */
public record ConflictOfInterestDeclared(UUID caseId, String member) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.conflict-of-interest-declared.v1";
}
