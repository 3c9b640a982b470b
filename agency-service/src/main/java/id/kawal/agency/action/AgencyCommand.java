package id.kawal.agency.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agency wants to do with a case. */
public sealed interface AgencyCommand {

    /** What it does, in the words of the table. */
    AgencyAction action();

    /**
     * The case is acknowledged.
     *
     * @param fileComplete whether the file is complete
     * @param reference the agency's own number for it, if it has one
     */
    record Acknowledge(boolean fileComplete, @Nullable String reference) implements AgencyCommand {

        @Override
        public AgencyAction action() {
            return fileComplete ? AgencyAction.ACKNOWLEDGE_COMPLETE_FILE : AgencyAction.ACKNOWLEDGE_RECEIPT;
        }
    }

    /**
     * The reporter is asked.
     *
     * @param text the question
     */
    record Ask(String text) implements AgencyCommand {

        @Override
        public AgencyAction action() {
            return AgencyAction.ASK;
        }
    }

    /**
     * The complaint is answered.
     *
     * @param kind what the answer says
     * @param text of the answer
     * @param attachments that came with it
     */
    record Answer(AnswerKind kind, String text, List<Attachment> attachments) implements AgencyCommand {

        public Answer {
            attachments = List.copyOf(attachments);
        }

        @Override
        public AgencyAction action() {
            return AgencyAction.ANSWER;
        }
    }

    /**
     * More time is asked for; escalation decides.
     *
     * @param days how many more
     * @param reason why
     * @param explanation in the agency's words
     */
    record RequestExtension(int days, ExtensionGround reason, String explanation) implements AgencyCommand {

        @Override
        public AgencyAction action() {
            return AgencyAction.REQUEST_EXTENSION;
        }
    }

    /**
     * The case goes to another agency.
     *
     * @param toAgencyCode the agency that it belongs to
     * @param reason in the agency's words
     */
    record HandOver(String toAgencyCode, String reason) implements AgencyCommand {

        @Override
        public AgencyAction action() {
            return AgencyAction.HAND_OVER;
        }
    }

    /**
     * The case is refused.
     *
     * @param reason why
     * @param explanation in the agency's words
     */
    record Decline(DeclineGround reason, String explanation) implements AgencyCommand {

        @Override
        public AgencyAction action() {
            return AgencyAction.DECLINE;
        }
    }

    /** What an answer says. */
    enum AnswerKind {
        RESOLVED, EXPLAINED, REJECTED
    }

    /** Why more time is asked for. */
    enum ExtensionGround {
        FIELD_CHECK, OTHER_AGENCY_INVOLVED, COMPLEX_MATTER, FORCE_MAJEURE
    }

    /** Why a case is refused. */
    enum DeclineGround {
        NOT_OUR_SERVICE, ALREADY_RESOLVED, COURT_MATTER, NOT_A_COMPLAINT
    }
}
