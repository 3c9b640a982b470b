package id.kawal.contracts;

/** The Kafka topics, each owned by its only producer. A published name is never changed. */
public final class Topics {

    /** What reporters told: owned by intake-service, key is the case id. */
    public static final String INTAKE_REPORTS = "kawal.intake.reports";

    /** How a reporter is reached, encrypted: owned by intake-service, compacted, key is the reporter id. */
    public static final String INTAKE_CONTACTS = "kawal.intake.contacts";

    /** Agencies, superiors and service catalogues: owned by agency-service, compacted, key is the agency code. */
    public static final String AGENCY_DIRECTORY = "kawal.agency.directory";

    /** What agencies did with their cases: owned by agency-service, key is the case id. */
    public static final String AGENCY_RESPONSES = "kawal.agency.responses";

    /** Clocks, deadlines and the steps of a case: owned by escalation-service, key is the case id. */
    public static final String ESCALATION_CASES = "kawal.escalation.cases";

    /** What became of each message: owned by notification-service, key is the case id. */
    public static final String NOTIFICATION_DELIVERIES = "kawal.notification.deliveries";

    private Topics() {
    }
}
