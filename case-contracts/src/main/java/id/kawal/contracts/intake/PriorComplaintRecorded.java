package id.kawal.contracts.intake;

import java.util.List;
import java.util.UUID;

/**
 * The reporter told when and how the provider had been told before.
 *
 * @param caseId the case
 * @param priorComplaint that complaint
 * @param missing what art. 24 asks for and is not there yet, after this fact
 */
public record PriorComplaintRecorded(UUID caseId, PriorComplaint priorComplaint,
        List<Article24Item> missing) implements IntakeEvent {

    public static final String TYPE = "kawal.intake.prior-complaint-recorded.v1";
}
