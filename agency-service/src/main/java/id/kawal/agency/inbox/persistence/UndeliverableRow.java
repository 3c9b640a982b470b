package id.kawal.agency.inbox.persistence;

import id.kawal.agency.inbox.InboxReading.Undeliverable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A case that no inbox could take. */
@Entity
@Table(name = "inbox_undeliverable")
@SuppressWarnings("NullAway.Init")
class UndeliverableRow {

    @Id
    private UUID caseId;

    private String agencyCode;
    private Instant noticedAt;

    protected UndeliverableRow() {
    }

    UndeliverableRow(UUID caseId, String agencyCode, Instant noticedAt) {
        this.caseId = caseId;
        this.agencyCode = agencyCode;
        this.noticedAt = noticedAt;
    }

    Undeliverable undeliverable() {
        return new Undeliverable(caseId, agencyCode, noticedAt);
    }

    UUID caseId() {
        return caseId;
    }
}
