package id.kawal.agency.inbox;

/** Why an action is not possible now. */
public enum ActionRefusal {
    /** A question to the reporter is open. */
    QUESTION_OPEN,
    /** The agency has answered; it may answer again. */
    ALREADY_ANSWERED,
    /** The reporter disputes the answer; only a further answer helps. */
    ANSWER_DISPUTED,
    /** The agency refused the case; it may still answer. */
    CASE_DECLINED,
    /** Another agency has the case now. */
    CASE_TRANSFERRED,
    /** The reporter confirmed that the matter is resolved. */
    CASE_CONFIRMED,
    /** The reporter took the report back. */
    CASE_WITHDRAWN,
    /** This agency handed the case over once and got it back: it must answer or refuse it. */
    HANDED_OVER_BEFORE,
    /** The idempotency key was used for something else. */
    KEY_REUSED
}
