package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_fact}. */
@Entity
@Table(name = "case_fact")
@SuppressWarnings("NullAway.Init")
class FactRow {

    @EmbeddedId
    private Key key;
    private @Nullable UUID eventId;
    @Enumerated(EnumType.STRING)
    private FactKind kind;
    private Instant happenedAt;
    private Instant recordedAt;
    private @Nullable String agencyCode;
    private @Nullable UUID reference;
    @Convert(converter = DetailsColumn.class)
    private Map<String, String> details;

    /**
     * What tells one fact from another.
     *
     * @param caseId the case
     * @param number its place in the order in which facts were heard of
     */
    @Embeddable
    record Key(UUID caseId, int number) {
    }

    protected FactRow() {
    }

    FactRow(UUID caseId, int number, Fact fact) {
        key = new Key(caseId, number);
        eventId = fact.eventId();
        kind = fact.kind();
        happenedAt = fact.happenedAt();
        recordedAt = fact.recordedAt();
        agencyCode = fact.agency();
        reference = fact.reference();
        details = fact.details();
    }

    UUID caseId() {
        return key.caseId();
    }

    Fact fact() {
        return new Fact(eventId, kind, happenedAt, recordedAt, agencyCode, reference, details);
    }
}
