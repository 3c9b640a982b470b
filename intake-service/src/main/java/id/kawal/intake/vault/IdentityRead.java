package id.kawal.intake.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One look at an identity: who, when and why. */
@Entity
class IdentityRead {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long readId;
    private UUID caseId;
    private String reader;
    private String roles;
    private String reason;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected IdentityRead() {
    }

    IdentityRead(UUID caseId, String reader, String roles, String reason, Instant readAt) {
        this.caseId = caseId;
        this.reader = reader;
        this.roles = roles;
        this.reason = reason;
        this.readAt = readAt;
    }
}
