package id.kawal.intake.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One file of a case, without its bytes. Its name may name a person and never leaves with an event. */
@Entity
public class Evidence {

    @Id
    private UUID evidenceId;
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {
    }

    Evidence(UUID evidenceId, UUID caseId, CheckedFile file, Instant addedAt) {
        this.evidenceId = evidenceId;
        this.caseId = caseId;
        this.kind = file.kind();
        this.fileName = file.name();
        this.mediaType = file.media().mediaType();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.addedAt = addedAt;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** What a file of the reporter proves. */
    public enum EvidenceKind {
        SUPPORTING, PRIOR_COMPLAINT_PROOF, IDENTITY, POWER_OF_ATTORNEY;

        /** Whether it says who reports. */
        public boolean tellsWhoReports() {
            return this == IDENTITY || this == POWER_OF_ATTORNEY;
        }
    }
}
