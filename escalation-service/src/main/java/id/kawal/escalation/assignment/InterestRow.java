package id.kawal.escalation.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code conflict_of_interest}. */
@Entity
@Table(name = "conflict_of_interest")
@SuppressWarnings("NullAway.Init")
class InterestRow {

    @EmbeddedId
    private Key key;
    private Instant declaredAt;
    private String reason;
    private @Nullable Instant announcedAt;

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

    UUID caseId() {
        return key.caseId();
    }

    String member() {
        return key.member();
    }

    Instant declaredAt() {
        return declaredAt;
    }

    boolean isAnnounced() {
        return announcedAt != null;
    }

    void announced(Instant at) {
        announcedAt = at;
    }
}
