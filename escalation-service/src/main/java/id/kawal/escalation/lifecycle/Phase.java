package id.kawal.escalation.lifecycle;

/** The stretch of its life that a state of a case belongs to. */
public enum Phase {
    CONTACT, REPORT, VERIFICATION, RAPID_RESPONSE, EXAMINATION, RESULT, MONITORING, HEADQUARTERS, CLOSED
}
