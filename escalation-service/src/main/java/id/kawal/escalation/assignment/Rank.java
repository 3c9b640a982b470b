package id.kawal.escalation.assignment;

/** The rung of the ladder inside the office on which a member stands. */
public enum Rank {
    HANDLER, HEAD_OF_TEAM, HEAD_OF_OFFICE
}
