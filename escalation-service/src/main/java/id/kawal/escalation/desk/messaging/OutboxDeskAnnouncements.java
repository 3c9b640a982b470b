package id.kawal.escalation.desk.messaging;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.Topics;
import id.kawal.contracts.escalation.CaseClosed;
import id.kawal.contracts.escalation.CaseOutcome;
import id.kawal.contracts.escalation.CaseReopened;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.contracts.escalation.EscalationEvent;
import id.kawal.escalation.desk.DeskAnnouncements;
import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.StepTaken;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Publishes the steps of the desk through the outbox. */
@Component
class OutboxDeskAnnouncements implements DeskAnnouncements {

    private final Outbox outbox;

    OutboxDeskAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(DeskCase held, StepTaken step) {
        var events = new ArrayList<OutboundEvent>();
        events.add(event(EventCatalogue.DESK_STEP_TAKEN, step, new DeskStepTaken(step.caseId(), step.event(),
                step.from().name(), step.to().name(), step.order().date(), step.order().code(),
                held.matter().agency())));
        if (step.to().isClosed() && !step.from().isClosed()) {
            events.add(event(EventCatalogue.CASE_CLOSED, step, new CaseClosed(step.caseId(), outcome(step.to()))));
        }
        if (step.from().isClosed() && !step.to().isClosed()) {
            events.add(
                    event(EventCatalogue.CASE_REOPENED, step, new CaseReopened(step.caseId(), outcome(step.from()))));
        }
        outbox.appendAll(events);
    }

    private static CaseOutcome outcome(CaseState closed) {
        return CaseOutcome.valueOf(closed.name().substring("CLOSED_".length()));
    }

    private static OutboundEvent event(EventType<?> type, StepTaken step, EscalationEvent payload) {
        return new OutboundEvent(Topics.ESCALATION_CASES, step.caseId().toString(), type.name(), type.dataSchema(),
                step.at(), payload);
    }
}
