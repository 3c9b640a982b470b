package id.kawal.escalation.operations;

import id.kawal.web.ServiceClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The other services, by name. */
@Component
class Neighbours {

    private final Map<String, Neighbour> all = new LinkedHashMap<>();

    Neighbours(ServiceClient client, @Value("${kawal.intake.url}") String intake,
            @Value("${kawal.agency.url}") String agency, @Value("${kawal.notification.url}") String notification) {
        all.put("intake", new Neighbour(client.forCaller(intake)));
        all.put("agency", new Neighbour(client.forCaller(agency)));
        all.put("notification", new Neighbour(client.forCaller(notification)));
    }

    Optional<Neighbour> named(String name) {
        return Optional.ofNullable(all.get(name));
    }
}
