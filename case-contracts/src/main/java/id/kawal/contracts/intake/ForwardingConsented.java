package id.kawal.contracts.intake;

import java.util.UUID;

/**
 * The reporter agrees that the case goes to the Ombudsman.
 *
 * @param caseId the case
 */
public record ForwardingConsented(UUID caseId) implements IntakeEvent {

    public static final String TYPE = "kawal.intake.forwarding-consented.v1";
}
