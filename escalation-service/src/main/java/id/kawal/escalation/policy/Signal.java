package id.kawal.escalation.policy;

/** What happens in a case, as far as a rule may wait for it. */
public enum Signal {
    /** The report was accepted. */
    REPORT_SUBMITTED,
    /** The reporter told of an earlier complaint to the provider. */
    PRIOR_COMPLAINT_RECORDED,
    /** The case lies in the agency's inbox. */
    CASE_DELIVERED,
    /** The agency says that the file is complete. */
    FILE_COMPLETE,
    /** The agency asked the reporter for something. */
    QUESTION_ASKED,
    /** The reporter answered, and no question is left open. */
    QUESTION_ANSWERED,
    /** The agency answered. */
    RESPONSE_RECORDED,
    /** The agency asked for more time. */
    EXTENSION_REQUESTED,
    /** The agency refused the case. */
    CASE_DECLINED,
    /** The agency handed the case to another. */
    CASE_TRANSFERRED,
    /** The reporter holds the matter to be settled. */
    RESOLUTION_CONFIRMED,
    /** The reporter took the report back. */
    REPORT_WITHDRAWN,
    /** The case went to the Ombudsman. */
    CASE_FORWARDED;

    /** Whether the case ends with it. */
    public boolean closes() {
        return this == RESOLUTION_CONFIRMED || this == REPORT_WITHDRAWN;
    }
}
