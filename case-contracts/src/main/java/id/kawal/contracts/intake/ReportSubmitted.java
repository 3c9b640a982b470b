package id.kawal.contracts.intake;

import id.kawal.contracts.EvidenceItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report was accepted by the office; its case begins.
 *
 * @param caseId the case
 * @param reporterId opaque; leads to the reporter only through the vault
 * @param office the office that takes it, for example {@code LAMPUNG}
 * @param agencyCode the reported agency
 * @param serviceCode the service of its catalogue, when the reporter knows it
 * @param substance the topic area, a code of the taxonomy
 * @param channel how it came in
 * @param confidentiality whether the agency may know who reports
 * @param forwardingConsent whether it may go to the Ombudsman without asking again
 * @param eventDate the day of the event complained of; art. 24(3) counts two years from it
 * @param priorComplaint the complaint already made to the provider, when there was one
 * @param evidence the files that came with it
 * @param missing what art. 24 asks for and is not there yet
 * @param language of the reporter, {@code id} or {@code en}
 * @param kind what it asks for, where whoever took it in said so
 */
public record ReportSubmitted(UUID caseId, UUID reporterId, String office, String agencyCode,
        @Nullable String serviceCode,
        String substance, Channel channel, Confidentiality confidentiality, boolean forwardingConsent,
        LocalDate eventDate,
        @Nullable PriorComplaint priorComplaint, List<EvidenceItem> evidence, List<Article24Item> missing,
        String language, @Nullable ReportKind kind) implements IntakeEvent {

    public static final String TYPE = "kawal.intake.report-submitted.v1";
}
