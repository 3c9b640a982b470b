package id.kawal.agency.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of the desk in the database. */
@Entity
@Table(name = "office_step")
@SuppressWarnings("NullAway.Init")
class OfficeStepRow {

    @Id
    private String eventId;

    private UUID caseId;
    private String agencyCode;
    private Instant at;
    private String step;
    private String state;
    private @Nullable LocalDate day;

    protected OfficeStepRow() {
    }

    OfficeStepRow(OfficeStep taken) {
        eventId = taken.eventId();
        caseId = taken.caseId();
        agencyCode = taken.agencyCode();
        at = taken.at();
        step = taken.step();
        state = taken.state();
        day = taken.day();
    }

    OfficeStep step() {
        return new OfficeStep(eventId, caseId, agencyCode, at, step, state, day);
    }
}
