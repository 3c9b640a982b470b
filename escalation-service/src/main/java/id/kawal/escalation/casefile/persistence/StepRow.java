package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.SkipReason;
import id.kawal.escalation.casefile.StepRecord;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code clock_step}. */
@Entity
@Table(name = "clock_step")
@SuppressWarnings("NullAway.Init")
class StepRow {

    @EmbeddedId
    private Key key;
    private Instant dueAt;
    private Instant recordedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable SkipReason skipped;

    /**
     * What is dealt with once.
     *
     * @param clockId the run
     * @param step its step
     */
    @Embeddable
    record Key(UUID clockId, String step) {
    }

    protected StepRow() {
    }

    StepRow(StepRecord step) {
        key = new Key(step.clockId(), step.step());
        dueAt = step.due();
        recordedAt = step.recordedAt();
        skipped = step.skipped();
    }

    StepRecord step() {
        return new StepRecord(key.clockId(), key.step(), dueAt, recordedAt, skipped);
    }

    UUID clockId() {
        return key.clockId();
    }
}
