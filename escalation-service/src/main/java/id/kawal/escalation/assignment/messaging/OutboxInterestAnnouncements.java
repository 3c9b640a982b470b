package id.kawal.escalation.assignment.messaging;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.Topics;
import id.kawal.contracts.escalation.ConflictOfInterestDeclared;
import id.kawal.escalation.assignment.InterestAnnouncements;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Publishes through the outbox who declared an interest in which case. */
@Component
class OutboxInterestAnnouncements implements InterestAnnouncements {

    private final Outbox outbox;

    OutboxInterestAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(UUID caseId, String member, Instant declaredAt) {
        var type = EventCatalogue.CONFLICT_OF_INTEREST_DECLARED;
        outbox.append(new OutboundEvent(Topics.ESCALATION_CASES, caseId.toString(), type.name(), type.dataSchema(),
                declaredAt, new ConflictOfInterestDeclared(caseId, member)));
    }
}
