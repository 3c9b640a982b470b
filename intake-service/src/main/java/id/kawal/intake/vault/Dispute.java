package id.kawal.intake.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Why a reporter does not accept an answer. */
@Entity
public class Dispute {

    @Id
    private UUID disputeId;
    private UUID caseId;
    private UUID responseId;
    private Instant disputedAt;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {
    }

    public Dispute(UUID disputeId, UUID caseId, UUID responseId, Instant disputedAt, String text) {
        this.disputeId = disputeId;
        this.caseId = caseId;
        this.responseId = responseId;
        this.disputedAt = disputedAt;
        this.text = text;
    }

    public UUID disputeId() {
        return disputeId;
    }

    public UUID responseId() {
        return responseId;
    }

    public Instant disputedAt() {
        return disputedAt;
    }

    public String text() {
        return text;
    }
}
