package id.kawal.intake.submission;

import id.kawal.intake.report.MissingItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter gets for a report, but for the PIN; a repeated request gets it again.
 *
 * @param caseId the case
 * @param trackingCode as it is written for people
 * @param submittedAt when the office took it
 * @param missing what art. 24 still asks for
 * @param complainedOn when the provider was told before, if it was
 * @param ownServiceConfidential whether the identity is to be kept from the agency although the matter is the reporter's own
 */
public record Receipt(UUID caseId, String trackingCode, Instant submittedAt, List<MissingItem> missing,
        @Nullable LocalDate complainedOn, boolean ownServiceConfidential) {
}
