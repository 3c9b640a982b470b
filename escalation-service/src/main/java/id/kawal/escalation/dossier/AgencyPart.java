package id.kawal.escalation.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What agencies wrote in a case. */
record AgencyPart(@Nullable List<AgencyAction> actions) {

    /** One thing that an agency did. */
    record AgencyAction(@Nullable UUID actionId, @Nullable String kind, @Nullable OffsetDateTime at,
            @Nullable String agencyCode,
            @Nullable String text, @Nullable String reference, @Nullable List<File> attachments) {
    }

    /** A file that came with it. */
    record File(UUID evidenceId, @Nullable String fileName) {
    }
}
