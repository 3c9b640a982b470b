package id.kawal.agency.inbox;

import id.kawal.agency.action.AgencyCommand;
import id.kawal.agency.action.RecordedAction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case in the inbox of one agency.
 *
 * @param caseId the case
 * @param agencyCode whose inbox it lies in
 * @param state where it stands for this agency
 * @param deliveredAt since when it lies there; what the agency must do in time counts from here
 * @param fileComplete whether the agency said that the file is complete
 * @param openQuestionId the question that the reporter has not answered
 * @param answers how many answers this agency gave
 * @param transferredTo the agency that it was handed to
 * @param receivedFrom the agency that handed it over
 */
public record InboxEntry(UUID caseId, String agencyCode, InboxState state, Instant deliveredAt, boolean fileComplete,
        @Nullable UUID openQuestionId, int answers, @Nullable String transferredTo, @Nullable String receivedFrom) {

    /** A case that has just been delivered. */
    public static InboxEntry delivered(UUID caseId, String agencyCode, Instant at, @Nullable String receivedFrom) {
        return new InboxEntry(caseId, agencyCode, InboxState.DELIVERED, at, false, null, 0, null, receivedFrom);
    }

    /** The same case, delivered again after another agency had it; the numbers of its answers count on. */
    public InboxEntry deliveredAgain(Instant at, String from) {
        return new InboxEntry(caseId, agencyCode, InboxState.DELIVERED, at, false, null, answers, null, from);
    }

    /** The case after the agency acted and the table led to this state. */
    public InboxEntry after(RecordedAction action, InboxState to) {
        return switch (action.command()) {
            case AgencyCommand.Acknowledge acknowledge -> with(to, fileComplete || acknowledge.fileComplete(),
                    openQuestionId, answers);
            case AgencyCommand.Ask _ -> with(to, fileComplete, action.actionId(), answers);
            case AgencyCommand.Answer _ -> with(to, fileComplete, null, action.number());
            case AgencyCommand.RequestExtension _ -> with(to, fileComplete, openQuestionId, answers);
            case AgencyCommand.Decline _ -> with(to, fileComplete, null, answers);
            case AgencyCommand.HandOver handOver ->
                new InboxEntry(caseId, agencyCode, to, deliveredAt, fileComplete, null,
                        answers, handOver.toAgencyCode(), receivedFrom);
        };
    }

    /** The case after the reporter acted. */
    public InboxEntry after(ReporterAction action) {
        var to = InboxTransitions.after(state, action);
        return with(to, fileComplete || action == ReporterAction.ANSWERED_QUESTION && to != state,
                to == InboxState.AWAITING_REPORTER ? openQuestionId : null, answers);
    }

    private InboxEntry with(InboxState to, boolean complete, @Nullable UUID question, int given) {
        return new InboxEntry(caseId, agencyCode, to, deliveredAt, complete, question, given, transferredTo,
                receivedFrom);
    }
}
