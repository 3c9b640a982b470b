package id.kawal.contracts.agency;

/** Why an agency refuses a case. */
public enum DeclineReason {
    NOT_OUR_SERVICE, ALREADY_RESOLVED, COURT_MATTER, NOT_A_COMPLAINT
}
