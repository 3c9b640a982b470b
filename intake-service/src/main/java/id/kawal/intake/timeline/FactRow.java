package id.kawal.intake.timeline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A fact of a case, kept by the id of the event that told it. */
@Entity
@Table(name = "fact")
class FactRow {

    @Id
    private String eventId;
    private UUID caseId;
    @Embedded
    private Fact fact;

    @SuppressWarnings("NullAway.Init")
    protected FactRow() {
    }

    FactRow(String eventId, UUID caseId, Fact fact) {
        this.eventId = eventId;
        this.caseId = caseId;
        this.fact = fact;
    }

    Fact fact() {
        return fact;
    }
}
