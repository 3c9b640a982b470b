package id.kawal.systemtests;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The journey in a Kawal that runs elsewhere, in containers or on a cluster: {@code -Dkawal.url} says where,
 * {@code -Dkawal.credentials} names the file with the secrets of its machine clients. Its office time must run fast.
 */
@EnabledIfSystemProperty(named = "kawal.url", matches = ".+")
class RemoteJourneyIT extends CaseJourney {

    @Override
    Target target() {
        return new Target(URI.create(System.getProperty("kawal.url")),
                Path.of(System.getProperty("kawal.credentials")));
    }
}
