package id.kawal.escalation.lifecycle;

/** What was found or done in a case and stays true until a later step takes it back; never a state. */
public enum Mark {
    /** That the reporter told the provider before need not be shown. */
    PRIOR_COMPLAINT_WAIVED,
    /** The matter is or was before a court. */
    COURT_MATTER,
    /** The examination rests until a court is done. */
    COURT_STAY,
    /** The same matter is already a case. */
    DUPLICATE,
    /** Somebody got the case to examine it, and of which class it is was said. */
    ASSIGNED_TO_EXAMINE,
    /** The receipt was confirmed. */
    RECEIPT_CONFIRMED,
    /** The letter of this state demonstrably reached whom it was for. */
    DELIVERED,
    /** The other side was heard, or waived being heard. */
    OTHER_SIDE_HEARD,
    /** The summoned person missed the hearing without a valid reason. */
    HEARING_MISSED,
    /** The reporter gave a view on the result. */
    REPORTERS_VIEW_GIVEN,
    /** Somebody looked whether the agency does what the result asks for. */
    MONITORING_LOGGED,
    /** A meeting about the resolution was held. */
    RESOLUTION_MEETING_HELD,
    /** The first act of the rapid response was done. */
    RAPID_RESPONSE_ACTED,
    /** It was proposed to the plenary to refuse the case. */
    REFUSAL_PROPOSED
}
