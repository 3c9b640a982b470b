package id.kawal.escalation.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code conflict_of_interest}. */
@Entity
@Table(name = "conflict_of_interest")
@SuppressWarnings("NullAway.Init")
class InterestRow {

    @EmbeddedId
    private Key key;
    private Instant declaredAt;
    private String reason;

    /**
     * What tells one declaration from another.
     *
     * @param caseId the case
     * @param member who declared it
     */
    @Embeddable
    record Key(UUID caseId, String member) {
    }

    protected InterestRow() {
    }

    InterestRow(UUID caseId, String member, Instant declaredAt, String reason) {
        this.key = new Key(caseId, member);
        this.declaredAt = declaredAt;
        this.reason = reason;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    String reason() {
        return reason;
    }
}
