package id.kawal.escalation.casefile;

/** Why the Ombudsman may take a case. */
public enum EligibilityReason {
    DEADLINE_MISSED, RESPONSE_DISPUTED, CASE_DECLINED
}
