package id.kawal.escalation.casefile.messaging;

import id.kawal.contracts.Topics;
import id.kawal.escalation.casefile.CaseAnnouncements;
import id.kawal.escalation.casefile.Decided;
import id.kawal.escalation.casefile.Decision;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import id.kawal.messaging.PublishedTopic;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Publishes what cases decided through the outbox, and inside the service, in the same transaction. */
@Component
class OutboxAnnouncements implements CaseAnnouncements {

    private final Outbox outbox;
    private final UnknownYears unknownYears;
    private final ApplicationEventPublisher inside;

    OutboxAnnouncements(Outbox outbox, UnknownYears unknownYears, ApplicationEventPublisher inside) {
        this.outbox = outbox;
        this.unknownYears = unknownYears;
        this.inside = inside;
    }

    @Bean
    static PublishedTopic escalationCases() {
        return new PublishedTopic(Topics.ESCALATION_CASES, false);
    }

    @Override
    public void announce(List<Decision> decisions) {
        var events = new ArrayList<OutboundEvent>();
        for (var decision : decisions) {
            var mapper = new CaseEventMapper(decision.file().report().caseId());
            decision.events().forEach(event -> events.add(mapper.outbound(event)));
            decision.events().forEach(unknownYears::check);
        }
        if (!events.isEmpty()) {
            outbox.appendAll(events);
        }
        inside.publishEvent(new Decided(decisions));
    }
}
