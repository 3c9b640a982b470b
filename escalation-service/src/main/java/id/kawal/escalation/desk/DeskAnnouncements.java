package id.kawal.escalation.desk;

/** Tells others of the steps of the desk, together with the running transaction or not at all. */
public interface DeskAnnouncements {

    /** A step was taken in that case, as it is after it. */
    void announce(DeskCase held, StepTaken step);
}
