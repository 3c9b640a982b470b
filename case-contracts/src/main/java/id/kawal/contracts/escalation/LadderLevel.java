package id.kawal.contracts.escalation;

/** A rung of the ladder inside the Ombudsman. */
public enum LadderLevel {
    /** The examiner who has the case. */
    HANDLER,
    /** The head of that examiner's team. */
    HEAD_OF_TEAM,
    /** The head of the office. */
    HEAD_OF_OFFICE,
    /** The main team at headquarters. */
    HEADQUARTERS
}
