package id.kawal.intake.visiting.web;

import id.kawal.intake.timeline.web.EscalationAddress;
import id.kawal.web.ServiceClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks escalation-service, day by day, why a clock is due when it is due. */
@Component
class Explanations {

    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);

    private final RestClient escalation;

    Explanations(ServiceClient client, EscalationAddress address) {
        this.escalation = client.to(address.url());
    }

    /** The days of the clock; none while escalation-service cannot be asked, for the page is whole without them. */
    List<Day> of(UUID clockId, Locale locale) {
        try {
            var explained = escalation.get().uri("/api/v1/clocks/{clockId}/explanation", clockId)
                    .header(HttpHeaders.ACCEPT_LANGUAGE, locale.getLanguage()).retrieve().body(Explanation.class);
            return explained == null || explained.days() == null ? List.of() : explained.days();
        } catch (RuntimeException away) {
            LOG.warn("The explanation of a date cannot be fetched now: {}", away.getClass().getSimpleName());
            return List.of();
        }
    }

    /** What escalation-service says of a clock. */
    record Explanation(@Nullable List<Day> days) {
    }

    /** One day: whether it counts, and why. */
    record Day(@Nullable LocalDate date, boolean counted, @Nullable String text) {
    }
}
