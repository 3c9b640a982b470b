package id.kawal.agency.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a case went, as the database keeps it. */
@Entity
@Table(name = "case_standing")
@SuppressWarnings("NullAway.Init")
class StandingRow {

    @Id
    private UUID caseId;

    private @Nullable Instant superiorInformedAt;
    private @Nullable String eligibleFor;
    private @Nullable Instant forwardedAt;
    private @Nullable String closedAs;
    private @Nullable Instant closedAt;

    protected StandingRow() {
    }

    StandingRow(UUID caseId, CaseStanding standing) {
        this.caseId = caseId;
        superiorInformedAt = standing.superiorInformedAt();
        eligibleFor = standing.eligibleFor();
        forwardedAt = standing.forwardedAt();
        closedAs = standing.closedAs();
        closedAt = standing.closedAt();
    }

    UUID caseId() {
        return caseId;
    }

    CaseStanding standing() {
        return new CaseStanding(superiorInformedAt, eligibleFor, forwardedAt, closedAs, closedAt);
    }
}
