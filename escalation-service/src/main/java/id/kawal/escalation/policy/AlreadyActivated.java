package id.kawal.escalation.policy;

/** A version that clocks may run under, and that is therefore never changed. */
public final class AlreadyActivated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyActivated(String version) {
        super("Version " + version + " of the policy was activated before", null, false, false);
    }
}
