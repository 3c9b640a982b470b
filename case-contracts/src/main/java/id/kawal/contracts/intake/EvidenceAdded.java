package id.kawal.contracts.intake;

import id.kawal.contracts.EvidenceItem;
import java.util.List;
import java.util.UUID;

/**
 * The reporter added a file.
 *
 * @param caseId the case
 * @param evidence the file
 * @param missing what art. 24 asks for and is not there yet, after this fact
 */
public record EvidenceAdded(UUID caseId, EvidenceItem evidence, List<Article24Item> missing) implements IntakeEvent {

    public static final String TYPE = "kawal.intake.evidence-added.v1";
}
