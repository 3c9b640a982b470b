package id.kawal.escalation.policy;

/** Who owes something, or is told of it. */
public enum Party {
    /** The agency that has the case. */
    AGENCY,
    /** The superior of that agency. */
    SUPERIOR,
    /** Who reported. */
    REPORTER,
    /** The examiner who has the case. */
    HANDLER,
    /** The head of that examiner's team (kepala keasistenan). */
    HEAD_OF_TEAM,
    /** The head of the office (kepala perwakilan). */
    HEAD_OF_OFFICE,
    /** The main team at headquarters (keasistenan utama). */
    HEADQUARTERS;

    /** Whether it is a rung of the ladder inside the Ombudsman. */
    public boolean isOnTheLadder() {
        return compareTo(HANDLER) >= 0;
    }
}
