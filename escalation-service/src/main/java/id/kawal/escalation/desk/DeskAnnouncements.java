package id.kawal.escalation.desk;

/** Tells others of the steps of the desk, together with the running transaction or not at all. */
public interface DeskAnnouncements {

    /** A step was taken. */
    void announce(StepTaken step);
}
