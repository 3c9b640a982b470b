package id.kawal.agency.inbox.web;

import id.kawal.agency.inbox.CaseFacts;
import id.kawal.web.ServiceClient;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Reads from intake what is never kept here: the reporter's words and files. */
@Component
class IntakeCaseFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeCaseFiles.class);

    private final RestClient intake;

    IntakeCaseFiles(ServiceClient services, InboxSettings settings) {
        this.intake = services.to(settings.intakeUrl());
    }

    /** What the reporter wrote, or why it cannot be read now. */
    Fetched<Narrative> narrative(CaseFacts facts) {
        return fetch(
                () -> Narrative.of(required(intake.get().uri("/api/v1/case-files/{caseId}", facts.caseId()).retrieve()
                        .body(JsonNode.class)), facts));
    }

    /** The bytes of a file, or why they cannot be read now. */
    Fetched<byte[]> evidence(UUID caseId, UUID evidenceId) {
        return fetch(
                () -> required(intake.get().uri("/api/v1/case-files/{caseId}/evidence/{evidenceId}", caseId, evidenceId)
                        .retrieve().body(byte[].class)));
    }

    private static <T> Fetched<T> fetch(Supplier<T> reading) {
        try {
            return new Fetched.Present<>(reading.get());
        } catch (HttpClientErrorException.NotFound unknown) {
            return new Fetched.Missing<>("NOT_FOUND_IN_INTAKE");
        } catch (HttpClientErrorException refused) {
            LOG.warn("Intake refused to be read by this service: {}", refused.getStatusCode());
            return new Fetched.Missing<>("REFUSED_BY_INTAKE");
        } catch (ResourceAccessException away) {
            LOG.warn("Intake cannot be reached");
            return new Fetched.Missing<>("INTAKE_UNREACHABLE");
        } catch (RuntimeException failure) {
            // Whatever goes wrong there, the agency gets the rest of its case.
            LOG.warn("Intake cannot be read: {}", failure.getClass().getSimpleName());
            return new Fetched.Missing<>("INTAKE_FAILED");
        }
    }

    private static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new IllegalStateException("Intake answered with nothing");
        }
        return body;
    }

    /** Something that was asked of intake. */
    sealed interface Fetched<T> {

        /** It came. */
        record Present<T>(T value) implements Fetched<T> {
        }

        /**
         * It did not come.
         *
         * @param reason why, a code
         */
        record Missing<T>(String reason) implements Fetched<T> {
        }
    }
}
