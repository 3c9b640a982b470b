package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.ClockMiss;
import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.StopReason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code clock}: what the facts give, for look-ups, and what was acted upon. */
@Entity
@Table(name = "clock")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class ClockRow {

    @Id
    private UUID clockId;
    private UUID caseId;
    private String rule;
    private int run;
    private String policyVersion;
    private String agencyCode;
    private Instant startedAt;
    private LocalDate dayZero;
    private int limitAmount;
    private String limitUnit;
    private int extendedBy;
    @Enumerated(EnumType.STRING)
    private ClockStatus status;
    private Instant dueAt;
    private @Nullable Instant stoppedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable StopReason stopReason;
    private @Nullable Instant missedDue;
    private @Nullable Instant retractedAt;
    private @Nullable Instant nextAt;
    @Version
    private int version;

    protected ClockRow() {
    }

    ClockRow(UUID caseId, ClockRun clock) {
        clockId = clock.id();
        this.caseId = caseId;
        rule = clock.rule().id();
        run = clock.run();
    }

    /** Takes over what holds now, and returns how its deadline moves. */
    DeadlineMove take(CaseFile file, ClockRun clock) {
        policyVersion = clock.rule().version();
        agencyCode = clock.agency();
        startedAt = clock.startedAt();
        dayZero = clock.dayZero();
        limitAmount = clock.start().limit().amount();
        limitUnit = clock.start().limit().unit().name();
        extendedBy = clock.extendedBy();
        status = file.status(clock);
        dueAt = clock.due();
        stoppedAt = clock.stop() == null ? null : clock.stop().at();
        stopReason = clock.stop() == null ? null : clock.stop().reason();
        var miss = file.progress().miss(clock.id());
        missedDue = miss == null ? null : miss.due();
        retractedAt = miss == null ? null : miss.retractedAt();
        return point(file.nextStep(clock).orElse(null));
    }

    /** The facts no longer give this run. */
    DeadlineMove end() {
        status = ClockStatus.STOPPED;
        return point(null);
    }

    private DeadlineMove point(@Nullable Instant next) {
        var move = new DeadlineMove(clockId, caseId, nextAt, next);
        nextAt = next;
        return move;
    }

    UUID clockId() {
        return clockId;
    }

    UUID caseId() {
        return caseId;
    }

    @Nullable ClockMiss miss() {
        return missedDue == null ? null : new ClockMiss(clockId, missedDue, retractedAt);
    }
}
