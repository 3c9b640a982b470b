package id.kawal.escalation.casefile;

/** Whether an agency has a superior who can be told. */
@FunctionalInterface
public interface Superiors {

    /** What is known of the superior of that agency. */
    Reach of(String agency);

    /** Whether somebody can be told. */
    enum Reach {
        KNOWN, WITHOUT_ADDRESS, UNKNOWN
    }
}
