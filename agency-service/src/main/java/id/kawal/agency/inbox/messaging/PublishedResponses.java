package id.kawal.agency.inbox.messaging;

import id.kawal.agency.action.AgencyCommand.Acknowledge;
import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.AgencyCommand.Ask;
import id.kawal.agency.action.AgencyCommand.Decline;
import id.kawal.agency.action.AgencyCommand.HandOver;
import id.kawal.agency.action.AgencyCommand.RequestExtension;
import id.kawal.agency.action.Attachment;
import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.inbox.InboxEvents;
import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.EvidenceItem;
import id.kawal.contracts.EvidenceKind;
import id.kawal.contracts.agency.AgencyEvent;
import id.kawal.contracts.agency.CaseAcknowledged;
import id.kawal.contracts.agency.CaseDeclined;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.agency.CaseTransferred;
import id.kawal.contracts.agency.DeclineReason;
import id.kawal.contracts.agency.ExtensionReason;
import id.kawal.contracts.agency.ExtensionRequested;
import id.kawal.contracts.agency.InformationRequested;
import id.kawal.contracts.agency.ResponseKind;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What agencies did, as the other services read it: never a word of the text, only where it is kept. */
@Component
class PublishedResponses implements InboxEvents {

    private final Outbox outbox;

    PublishedResponses(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void delivered(UUID caseId, String agencyCode, Instant at) {
        publish(EventCatalogue.CASE_DELIVERED, new CaseDelivered(caseId, agencyCode), at);
    }

    @Override
    public void acted(RecordedAction action) {
        var caseId = action.caseId();
        var agency = action.agencyCode();
        var id = action.actionId();
        switch (action.command()) {
            case Acknowledge acknowledge -> publish(EventCatalogue.CASE_ACKNOWLEDGED,
                    new CaseAcknowledged(caseId, agency, acknowledge.fileComplete()), action.at());
            case Ask _ -> publish(EventCatalogue.INFORMATION_REQUESTED, new InformationRequested(caseId, agency, id),
                    action.at());
            case Answer answer -> publish(EventCatalogue.RESPONSE_RECORDED, new ResponseRecorded(caseId, agency, id,
                    action.number(), ResponseKind.valueOf(answer.kind().name()),
                    answer.attachments().stream().map(PublishedResponses::item).toList()), action.at());
            case RequestExtension request -> publish(EventCatalogue.EXTENSION_REQUESTED, new ExtensionRequested(caseId,
                    agency, id, request.days(), ExtensionReason.valueOf(request.reason().name())), action.at());
            case HandOver handOver -> publish(EventCatalogue.CASE_TRANSFERRED,
                    new CaseTransferred(caseId, agency, handOver.toAgencyCode()), action.at());
            case Decline decline -> publish(EventCatalogue.CASE_DECLINED,
                    new CaseDeclined(caseId, agency, DeclineReason.valueOf(decline.reason().name())), action.at());
        }
    }

    private <T extends AgencyEvent> void publish(EventType<T> type, T event, Instant at) {
        outbox.append(
                new OutboundEvent(type.topic(), event.caseId().toString(), type.name(), type.dataSchema(), at, event));
    }

    private static EvidenceItem item(Attachment attachment) {
        return new EvidenceItem(attachment.evidenceId(), EvidenceKind.RESPONSE, attachment.mediaType(),
                attachment.size(),
                attachment.sha256());
    }
}
