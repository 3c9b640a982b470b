package id.kawal.intake.vault;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reporter of a case. */
@Entity
class Reporter {

    @Id
    private UUID reporterId;
    private UUID caseId;
    @Embedded
    private ReporterDetails details;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Reporter() {
    }

    Reporter(UUID reporterId, UUID caseId, ReporterDetails details) {
        this.reporterId = reporterId;
        this.caseId = caseId;
        this.details = details;
    }

    ReporterDetails details() {
        return details;
    }

    void amend(ReporterDetails amended) {
        details = amended;
    }
}
