package id.kawal.intake.report;

/** Whether a case still goes on, as far as its reporter and the office have said. */
public enum ReportStatus {
    OPEN, CONFIRMED, WITHDRAWN, CLOSED
}
