package id.kawal.agency.inbox.persistence;

import id.kawal.agency.inbox.Evidence;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file of the reporter, by reference. */
@Entity
@Table(name = "inbox_evidence")
@SuppressWarnings("NullAway.Init")
class EvidenceRow {

    @Id
    private UUID evidenceId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Evidence.Kind kind;

    private String mediaType;
    private long size;
    private String sha256;

    protected EvidenceRow() {
    }

    EvidenceRow(UUID caseId, Evidence evidence) {
        this.caseId = caseId;
        evidenceId = evidence.evidenceId();
        kind = evidence.kind();
        mediaType = evidence.mediaType();
        size = evidence.size();
        sha256 = evidence.sha256();
    }

    Evidence evidence() {
        return new Evidence(evidenceId, kind, mediaType, size, sha256);
    }
}
