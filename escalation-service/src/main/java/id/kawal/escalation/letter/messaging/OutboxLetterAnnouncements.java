package id.kawal.escalation.letter.messaging;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.Topics;
import id.kawal.contracts.escalation.LetterProgressed;
import id.kawal.contracts.escalation.LetterStatus;
import id.kawal.escalation.letter.Letter;
import id.kawal.escalation.letter.LetterAnnouncements;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Publishes the way of a letter through the outbox; its text never. */
@Component
class OutboxLetterAnnouncements implements LetterAnnouncements {

    private final Outbox outbox;

    OutboxLetterAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Letter letter, Instant at) {
        var type = EventCatalogue.LETTER_PROGRESSED;
        outbox.append(new OutboundEvent(Topics.ESCALATION_CASES, letter.caseId().toString(), type.name(),
                type.dataSchema(), at, new LetterProgressed(letter.caseId(), letter.letterId(), letter.kind().name(),
                        LetterStatus.valueOf(letter.status().name()), letter.number())));
    }
}
