package id.kawal.agency.deadline;

import java.util.UUID;

/**
 * Heard inside the service, in the transaction that changed what is known of a case's deadlines.
 *
 * @param caseId the case
 */
public record DeadlinesChanged(UUID caseId) {
}
