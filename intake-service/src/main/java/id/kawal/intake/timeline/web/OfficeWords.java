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

/** Fetches what the office of the Ombudsman wrote for the reporter, which never travels in events. */
@Component
class OfficeWords {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeWords.class);

    private final RestClient escalation;

    OfficeWords(ServiceClient client, EscalationAddress address) {
        this.escalation = client.to(address.url());
    }

    /** What the office wrote, oldest first; empty while escalation-service cannot be asked. */
    Optional<List<Written>> of(UUID caseId) {
        try {
            var told = escalation.get().uri("/api/v1/cases/{caseId}/for-reporter", caseId).retrieve()
                    .body(ForReporter.class);
            return Optional.of(told == null || told.words() == null ? List.of() : told.words());
        } catch (RuntimeException away) {
            // Whatever keeps the words away, the timeline is shown without them.
            LOG.warn("The words of the office cannot be fetched now: {}", away.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** What escalation-service keeps for the reporter of a case. */
    record ForReporter(@Nullable List<Written> words) {
    }

    /** What was written with one step. */
    record Written(Instant at, String step, String text) {

        /** Tells nothing of what was written. */
        @Override
        public String toString() {
            return "Written[" + step + "]";
        }
    }
}
