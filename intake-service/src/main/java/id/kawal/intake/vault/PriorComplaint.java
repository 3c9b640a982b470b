package id.kawal.intake.vault;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The prior complaint of a case, with the file that proves it. */
@Entity
public class PriorComplaint {

    @Id
    private UUID caseId;
    @Embedded
    private PriorComplaintDetails details;
    private @Nullable UUID proofEvidenceId;
    private Instant recordedAt;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PriorComplaint() {
    }

    public PriorComplaint(UUID caseId, PriorComplaintDetails details, @Nullable UUID proofEvidenceId,
            Instant recordedAt) {
        this.caseId = caseId;
        this.details = details;
        this.proofEvidenceId = proofEvidenceId;
        this.recordedAt = recordedAt;
    }

    public PriorComplaintDetails details() {
        return details;
    }

    public @Nullable UUID proofEvidenceId() {
        return proofEvidenceId;
    }

    /** A file proves it from now on; the first proof stands. */
    public void provenBy(UUID evidenceId) {
        proofEvidenceId = proofEvidenceId == null ? evidenceId : proofEvidenceId;
    }
}
