package id.kawal.intake.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of a file. */
@Entity
class EvidenceContent {

    @Id
    private UUID evidenceId;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceContent() {
    }

    EvidenceContent(UUID evidenceId, byte[] content) {
        this.evidenceId = evidenceId;
        this.content = content;
    }

    UUID evidenceId() {
        return evidenceId;
    }

    byte[] content() {
        return content;
    }
}
