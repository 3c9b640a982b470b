package id.kawal.agency.inbox;

/** What the table of the inbox says about an action in a state. */
public sealed interface Ruling {

    /**
     * It may be done.
     *
     * @param to the state afterwards
     */
    record Allowed(InboxState to) implements Ruling {
    }

    /**
     * It may not be done.
     *
     * @param reason why
     */
    record Refused(ActionRefusal reason) implements Ruling {
    }
}
