package id.kawal.agency.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What escalation decided about a request for more time. */
@Entity
@Table(name = "case_extension")
@SuppressWarnings("NullAway.Init")
class ExtensionRow {

    @Id
    private UUID extensionId;

    private UUID caseId;
    private @Nullable Instant due;
    private @Nullable String refusal;

    protected ExtensionRow() {
    }

    ExtensionRow(UUID extensionId, UUID caseId, @Nullable Instant due, @Nullable String refusal) {
        this.extensionId = extensionId;
        this.caseId = caseId;
        this.due = due;
        this.refusal = refusal;
    }

    ExtensionDecision decision() {
        return new ExtensionDecision(extensionId, due, refusal);
    }
}
