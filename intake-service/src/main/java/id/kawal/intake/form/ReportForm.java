package id.kawal.intake.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as its reporter wrote it down; nothing in it is believed before {@link ReportReader} has read it. */
public record ReportForm(@Nullable ReporterForm reporter, @Nullable RepresentativeForm representative,
        @Nullable String agencyCode, @Nullable String serviceCode,
        @Nullable String substance, @Nullable String channel, @Nullable String kind, @Nullable String confidentiality,
        @Nullable Boolean forwardingConsent,
        @Nullable String eventDate, @Nullable String subject, @Nullable String description,
        @Nullable String expectedOutcome,
        @Nullable String loss, @Nullable List<@Nullable Visit> serviceVisits,
        @Nullable PriorComplaintForm priorComplaint,
        @Nullable List<@Nullable File> evidence) {

    /** Who files for the reporter, as written down. */
    public record RepresentativeForm(@Nullable String name, @Nullable String organisation) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "RepresentativeForm[…]";
        }
    }

    /** An entry of the service visit log, as written down. */
    public record Visit(@Nullable String service, @Nullable String promisedLimit, @Nullable String officerName,
            @Nullable String officerPosition, @Nullable String visitedOn, @Nullable String note) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "Visit[…]";
        }
    }

    /** A small file that comes with the report: its bytes as base64. */
    public record File(@Nullable String kind, @Nullable String fileName, @Nullable String mediaType,
            @Nullable String content) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "File[…]";
        }
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "ReportForm[…]";
    }
}
