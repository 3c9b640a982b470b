package id.kawal.agency.inbox.web;

import id.kawal.agency.action.AgencyCommand.Acknowledge;
import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.AgencyCommand.Ask;
import id.kawal.agency.action.AgencyCommand.Decline;
import id.kawal.agency.action.AgencyCommand.HandOver;
import id.kawal.agency.action.AgencyCommand.RequestExtension;
import id.kawal.agency.action.Attachment;
import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.deadline.ExtensionDecision;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency did, as it is shown; parts that do not belong to its kind are absent.
 *
 * @param actionId under which events refer to it
 * @param kind what it is
 * @param at when the agency acted
 * @param agencyCode the agency
 * @param text in the agency's words
 * @param reference the agency's own number
 * @param code what an answer says, or why more time is asked for or the case refused
 * @param number of an answer
 * @param late whether an answer came after its deadline
 * @param fileComplete whether the file was said to be complete
 * @param days how many more were asked for
 * @param decision what became of that
 * @param toAgencyCode the agency that the case was handed to
 * @param attachments the files of an answer
 */
record ActionView(UUID actionId, String kind, OffsetDateTime at, String agencyCode, @Nullable String text,
        @Nullable String reference, @Nullable String code, @Nullable Integer number, @Nullable Boolean late,
        @Nullable Boolean fileComplete, @Nullable Integer days, @Nullable Decision decision,
        @Nullable String toAgencyCode, List<Attachment> attachments) {

    /** What escalation decided about more time, once it did. */
    record Decision(String outcome, @Nullable OffsetDateTime due, @Nullable String reason) {

        private static final Decision PENDING = new Decision("PENDING", null, null);

        static Decision of(@Nullable ExtensionDecision decision, ZoneId zone) {
            if (decision == null) {
                return PENDING;
            }
            return decision.due() == null ? new Decision("REFUSED", null, decision.refusal())
                    : new Decision("GRANTED", decision.due().atZone(zone).toOffsetDateTime(), null);
        }
    }

    static ActionView of(RecordedAction action, boolean late, @Nullable ExtensionDecision decision, ZoneId zone) {
        var frame = new Frame(action, zone);
        return switch (action.command()) {
            case Acknowledge said -> new ActionView(frame.id(), "ACKNOWLEDGEMENT", frame.at(), frame.agency(), null,
                    said.reference(), null, null, null, said.fileComplete(), null, null, null, List.of());
            case Ask said -> frame.plain("QUESTION", said.text(), null);
            case Answer said -> new ActionView(frame.id(), "RESPONSE", frame.at(), frame.agency(), said.text(), null,
                    said.kind().name(), action.number(), late, null, null, null, null, said.attachments());
            case RequestExtension said -> new ActionView(frame.id(), "EXTENSION", frame.at(), frame.agency(),
                    said.explanation(), null, said.reason().name(), null, null, null, said.days(),
                    Decision.of(decision, zone), null, List.of());
            case HandOver said ->
                new ActionView(frame.id(), "TRANSFER", frame.at(), frame.agency(), said.reason(), null, null,
                        null, null, null, null, null, said.toAgencyCode(), List.of());
            case Decline said -> frame.plain("REFUSAL", said.explanation(), said.reason().name());
        };
    }

    private record Frame(RecordedAction action, ZoneId zone) {

        UUID id() {
            return action.actionId();
        }

        OffsetDateTime at() {
            return action.at().atZone(zone).toOffsetDateTime();
        }

        String agency() {
            return action.agencyCode();
        }

        ActionView plain(String kind, String text, @Nullable String code) {
            return new ActionView(id(), kind, at(), agency(), text, null, code, null, null, null, null, null, null,
                    List.of());
        }
    }
}
