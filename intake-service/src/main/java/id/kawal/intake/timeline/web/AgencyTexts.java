package id.kawal.intake.timeline.web;

import id.kawal.web.ServiceClient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Fetches what agencies wrote, which never travels in events. */
@Component
class AgencyTexts {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyTexts.class);

    private final RestClient agency;

    AgencyTexts(ServiceClient client, AgencyAddress address) {
        this.agency = client.to(address.url());
    }

    /** What agencies wrote in the case; empty while agency-service cannot be asked. */
    Optional<List<Action>> of(UUID caseId) {
        try {
            var file = agency.get().uri("/api/v1/agency/case-files/{caseId}", caseId).retrieve().body(CaseFile.class);
            return Optional.of(file == null || file.actions() == null ? List.of() : file.actions());
        } catch (RuntimeException away) {
            // Whatever keeps the texts away, network, token or answer: the timeline is shown without them.
            LOG.warn("The texts of a case cannot be fetched now: {}", away.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The bytes of a file that came with an answer; empty while agency-service cannot be asked. */
    Optional<byte[]> attachment(UUID caseId, UUID evidenceId) {
        try {
            return Optional.ofNullable(
                    agency.get().uri("/api/v1/agency/case-files/{caseId}/attachments/{id}", caseId, evidenceId)
                            .retrieve().body(byte[].class));
        } catch (RuntimeException away) {
            LOG.warn("An attachment cannot be fetched now: {}", away.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** What agency-service keeps of a case. */
    record CaseFile(@Nullable List<Action> actions) {
    }

    /** One action of an agency. */
    record Action(UUID actionId, String kind, @Nullable Instant at, @Nullable String agencyCode, @Nullable String text,
            @Nullable String reference, @Nullable List<Attachment> attachments) {

        /** Tells nothing of what was written. */
        @Override
        public String toString() {
            return "Action[" + actionId + "]";
        }
    }

    /** A file that came with it. */
    record Attachment(UUID evidenceId, @Nullable String fileName, @Nullable String mediaType, long size,
            @Nullable String sha256) {
    }
}
