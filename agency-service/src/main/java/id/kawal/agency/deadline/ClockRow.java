package id.kawal.agency.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clock of escalation as the database keeps it. */
@Entity
@Table(name = "case_clock")
@SuppressWarnings("NullAway.Init")
class ClockRow {

    @Id
    private UUID clockId;

    private UUID caseId;
    private String agencyCode;
    private String rule;
    private int run;
    private Instant startedAt;
    private int allowed;
    private String unit;
    private Instant due;

    @Enumerated(EnumType.STRING)
    private AgencyDeadline.Status status;

    private @Nullable String reason;
    private boolean missed;

    protected ClockRow() {
    }

    ClockRow(AgencyDeadline deadline) {
        clockId = deadline.clockId();
        caseId = deadline.caseId();
        agencyCode = deadline.agencyCode();
        rule = deadline.rule();
        run = deadline.run();
        startedAt = deadline.startedAt();
        allowed = deadline.allowed();
        unit = deadline.unit();
        due = deadline.due();
        status = deadline.status();
        reason = deadline.reason();
        missed = deadline.missed();
    }

    AgencyDeadline deadline() {
        return new AgencyDeadline(clockId, caseId, agencyCode, rule, run, startedAt, allowed, unit, due, status, reason,
                missed);
    }
}
