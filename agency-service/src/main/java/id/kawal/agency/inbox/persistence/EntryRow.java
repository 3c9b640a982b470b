package id.kawal.agency.inbox.persistence;

import id.kawal.agency.inbox.InboxEntry;
import id.kawal.agency.inbox.InboxState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case in one inbox as the database keeps it. */
@Entity
@Table(name = "inbox_entry")
@SuppressWarnings("NullAway.Init")
class EntryRow {

    /** Sorts what has a date before what has none, and that before what is done. */
    private static final Instant NO_DATE = Instant.parse("9000-01-01T00:00:00Z");

    private static final Instant DONE = Instant.parse("9999-01-01T00:00:00Z");

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private InboxState state;

    private Instant deliveredAt;
    private boolean fileComplete;
    private @Nullable UUID openQuestionId;
    private int answers;
    private @Nullable String transferredTo;
    private @Nullable String receivedFrom;
    private Instant dueOrder;

    protected EntryRow() {
    }

    EntryRow(InboxEntry entry, Optional<Instant> nextDue) {
        key = new Key(entry.caseId(), entry.agencyCode());
        state = entry.state();
        deliveredAt = entry.deliveredAt();
        fileComplete = entry.fileComplete();
        openQuestionId = entry.openQuestionId();
        answers = entry.answers();
        transferredTo = entry.transferredTo();
        receivedFrom = entry.receivedFrom();
        dueOrder = state.pending() ? nextDue.orElse(NO_DATE) : DONE;
    }

    InboxEntry entry() {
        return new InboxEntry(key.caseId(), key.agencyCode(), state, deliveredAt, fileComplete, openQuestionId, answers,
                transferredTo, receivedFrom);
    }

    Instant dueOrder() {
        return dueOrder;
    }

    /** One case in one inbox. */
    @Embeddable
    record Key(UUID caseId, String agencyCode) {
    }
}
