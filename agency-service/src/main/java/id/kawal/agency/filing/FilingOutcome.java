package id.kawal.agency.filing;

import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.inbox.ActionRefusal;
import id.kawal.agency.inbox.InboxEntry;
import id.kawal.agency.inbox.InboxState;

/** What became of an agency's wish. */
public sealed interface FilingOutcome {

    /**
     * It is recorded.
     *
     * @param action what was recorded
     * @param entry the case afterwards
     * @param repeated whether this was recorded before, so that nothing happened now
     */
    record Recorded(RecordedAction action, InboxEntry entry, boolean repeated) implements FilingOutcome {
    }

    /**
     * It is not possible now.
     *
     * @param reason why
     * @param state where the case stands
     */
    record Refused(ActionRefusal reason, InboxState state) implements FilingOutcome {
    }

    /** There is no such case in this agency's inbox. */
    record NoSuchCase() implements FilingOutcome {
    }
}
