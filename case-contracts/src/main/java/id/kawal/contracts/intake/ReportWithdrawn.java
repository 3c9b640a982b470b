package id.kawal.contracts.intake;

import java.util.UUID;

/**
 * The reporter takes the report back.
 *
 * @param caseId the case
 */
public record ReportWithdrawn(UUID caseId) implements IntakeEvent {

    public static final String TYPE = "kawal.intake.report-withdrawn.v1";
}
