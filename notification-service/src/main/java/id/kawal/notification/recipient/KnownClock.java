package id.kawal.notification.recipient;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clock of a case and the date that it gives, none while it stands still. */
@Entity
class KnownClock {

    @Id
    private UUID clockId;
    private UUID caseId;
    private String rule;
    private String agencyCode;
    private @Nullable Instant due;
    private boolean running;
    @Embedded
    private @Nullable KnownDuty duty;

    protected KnownClock() {
    }

    KnownClock(UUID clockId, UUID caseId, String rule, String agencyCode, Instant due,
            @Nullable KnownDuty duty) {
        this.clockId = clockId;
        this.caseId = caseId;
        this.rule = rule;
        this.agencyCode = agencyCode;
        this.due = due;
        this.running = true;
        this.duty = duty;
    }

    String agencyCode() {
        return agencyCode;
    }

    @Nullable Instant due() {
        return due;
    }

    @Nullable KnownDuty duty() {
        return duty;
    }

    void moveTo(@Nullable Instant moment) {
        this.due = moment;
    }

    void end() {
        this.running = false;
    }
}
