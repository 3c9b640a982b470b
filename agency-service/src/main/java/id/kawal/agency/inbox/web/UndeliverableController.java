package id.kawal.agency.inbox.web;

import id.kawal.agency.inbox.InboxReading;
import id.kawal.agency.inbox.InboxReading.Undeliverable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the cases that no inbox could take, and counts them for alerts. */
@RestController
class UndeliverableController {

    private final InboxReading inboxes;

    UndeliverableController(InboxReading inboxes, MeterRegistry meters) {
        this.inboxes = inboxes;
        Gauge.builder("kawal.agency.undeliverable", inboxes, reading -> reading.undeliverable().size())
                .description("Cases whose agency the directory does not know").register(meters);
    }

    @GetMapping("/api/v1/agency/undeliverable")
    @Operation(summary = "The cases whose agency the directory does not know")
    Map<String, List<Undeliverable>> list() {
        return Map.of("items", inboxes.undeliverable());
    }
}
