package id.kawal.notification.recipient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a reporter is reached, sealed as it was received; empty once it was erased. */
@Entity
class SealedContact {

    @Id
    private UUID reporterId;
    private @Nullable UUID caseId;
    private @Nullable String sealed;

    protected SealedContact() {
    }

    SealedContact(UUID reporterId, @Nullable UUID caseId, @Nullable String sealed) {
        this.reporterId = reporterId;
        this.caseId = caseId;
        this.sealed = sealed;
    }

    @Nullable UUID caseId() {
        return caseId;
    }

    @Nullable String sealed() {
        return sealed;
    }
}
