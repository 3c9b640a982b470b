package id.kawal.intake.vault;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who filed a case for its reporter. */
@Entity
class Representative {

    @Id
    private UUID caseId;
    @Embedded
    private RepresentativeDetails details;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Representative() {
    }

    Representative(UUID caseId, RepresentativeDetails details) {
        this.caseId = caseId;
        this.details = details;
    }

    RepresentativeDetails details() {
        return details;
    }
}
