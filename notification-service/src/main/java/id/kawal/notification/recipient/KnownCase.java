package id.kawal.notification.recipient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Who reported a case, opaque, and whether that is kept from the agency. */
@Entity
class KnownCase {

    @Id
    private UUID caseId;
    private UUID reporterId;
    private boolean confidential;

    protected KnownCase() {
    }

    UUID reporterId() {
        return reporterId;
    }

    boolean confidential() {
        return confidential;
    }
}
