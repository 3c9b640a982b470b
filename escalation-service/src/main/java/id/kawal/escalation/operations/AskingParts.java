package id.kawal.escalation.operations;

import id.kawal.web.ServiceClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks every service how it is, all at the same time and in nobody's name, so that it is known without the issuer of tokens, too; this
 * one speaks for itself.
 */
@Component
class AskingParts {

    static final String OWN = "escalation";
    private static final Logger LOG = LoggerFactory.getLogger(AskingParts.class);

    private final Map<String, RestClient> others = new LinkedHashMap<>();
    private final OwnReadings own;

    AskingParts(ServiceClient client, OwnReadings own, @Value("${kawal.intake.url}") String intake,
            @Value("${kawal.agency.url}") String agency, @Value("${kawal.notification.url}") String notification) {
        this.own = own;
        others.put("intake", client.forCaller(intake));
        others.put("agency", client.forCaller(agency));
        others.put("notification", client.forCaller(notification));
    }

    List<Part> ask() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = others.entrySet().stream()
                    .map(other -> CompletableFuture.supplyAsync(() -> ask(other.getKey(), other.getValue()), threads))
                    .toList();
            var parts = new java.util.ArrayList<>(answers.stream().map(CompletableFuture::join).toList());
            parts.add(2, own.part());
            return List.copyOf(parts);
        }
    }

    private static Part ask(String name, RestClient service) {
        try {
            var text = service.get().uri("/actuator/prometheus").retrieve().body(String.class);
            return part(name, Readings.of(Objects.requireNonNullElse(text, "")));
        } catch (RestClientException away) {
            LOG.debug("{} does not answer: {}", name, away.getMessage());
            return Part.silent(name);
        }
    }

    private static Part part(String name, Readings readings) {
        return new Part(name, true, readings.sum("kawal_outbox_size"), readings.sum("kawal_outbox_oldest_age"),
                readings.sum("kawal_consumer_parked"), readings.sum("kawal_consumer_waiting"),
                name.equals("notification") ? mail(readings) : null);
    }

    private static Part.Mail mail(Readings readings) {
        var messages = "kawal_notification_messages_total";
        return new Part.Mail(known(readings.sum(messages, "state=\"SENT\"")),
                known(readings.sum(messages, "state=\"FAILED\"")),
                known(readings.sum(messages, "state=\"SKIPPED\"")),
                known(readings.sum("kawal_notification_uncertain")));
    }

    private static long known(@org.jspecify.annotations.Nullable Long number) {
        return number == null ? 0 : number;
    }
}
