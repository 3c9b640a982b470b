package id.kawal.agency.inbox;

/** Where a case stands for one agency. Being late or forwarded is a fact about a case, never a state. */
public enum InboxState {
    /** It lies in the inbox and nothing was done with it. */
    DELIVERED(true),
    /** The agency said that it has it. */
    ACKNOWLEDGED(true),
    /** The agency asked the reporter, who has not answered. */
    AWAITING_REPORTER(true),
    /** The agency answered. */
    ANSWERED(false),
    /** The reporter disputes the answer. */
    DISPUTED(true),
    /** The agency refused the case. */
    DECLINED(false),
    /** The agency handed the case to another. */
    TRANSFERRED(false),
    /** The reporter confirmed that the matter is resolved. */
    CONFIRMED(false),
    /** The reporter took the report back. */
    WITHDRAWN(false);

    private final boolean pending;

    InboxState(boolean pending) {
        this.pending = pending;
    }

    /** Whether something is left for the agency to do. */
    public boolean pending() {
        return pending;
    }
}
