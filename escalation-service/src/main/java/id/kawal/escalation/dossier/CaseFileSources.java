package id.kawal.escalation.dossier;

import id.kawal.web.ServiceClient;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks the neighbours for what only they keep. */
@Component
class CaseFileSources {

    private static final Logger LOG = LoggerFactory.getLogger(CaseFileSources.class);

    private final RestClient intake;
    private final RestClient agency;

    CaseFileSources(ServiceClient client, NeighbourProperties neighbours) {
        this.intake = client.to(neighbours.intake().url());
        this.agency = client.to(neighbours.agency().url());
    }

    /** A part of the dossier, or why it is not there. */
    record Part<T>(@Nullable T value, @Nullable String failure) {

        Optional<T> present() {
            return Optional.ofNullable(value);
        }
    }

    /** What intake keeps; the reason, when there is one, is passed on for intake's audit. */
    Part<IntakePart> narrative(UUID caseId, @Nullable String reason) {
        return ask(intake, "/api/v1/case-files/{caseId}", caseId, reason, IntakePart.class);
    }

    /** What agencies wrote. */
    Part<AgencyPart> agencyTexts(UUID caseId) {
        return ask(agency, "/api/v1/agency/case-files/{caseId}", caseId, null, AgencyPart.class);
    }

    /** A file of the case, from whoever keeps it. */
    Part<byte[]> attachment(UUID caseId, UUID evidenceId, boolean ofTheAgency) {
        return ofTheAgency
                ? ask(agency, "/api/v1/agency/case-files/{caseId}/attachments/" + evidenceId, caseId, null,
                        byte[].class)
                : ask(intake, "/api/v1/case-files/{caseId}/evidence/" + evidenceId, caseId, null, byte[].class);
    }

    private static <T> Part<T> ask(RestClient service, String path, UUID caseId, @Nullable String reason,
            Class<T> type) {
        try {
            var headers = reason == null ? Map.<String, String>of() : Map.of("Kawal-Reason", reason);
            var body = service.get().uri(path, caseId).headers(all -> headers.forEach(all::set)).retrieve().body(type);
            return body == null ? new Part<>(null, "EMPTY_ANSWER") : new Part<>(body, null);
        } catch (HttpClientErrorException.NotFound unknown) {
            return new Part<>(null, "NOT_FOUND_THERE");
        } catch (HttpClientErrorException refused) {
            LOG.warn("A part of a dossier was refused: {}", refused.getStatusCode());
            return new Part<>(null, "REFUSED");
        } catch (RuntimeException away) {
            // Whatever keeps it away, network, token or answer: the dossier says that the part is missing.
            LOG.warn("A part of a dossier cannot be had now: {}", away.getClass().getSimpleName());
            return new Part<>(null, "UNREACHABLE");
        }
    }
}
