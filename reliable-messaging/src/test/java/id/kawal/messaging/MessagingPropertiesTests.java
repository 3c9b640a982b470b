package id.kawal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawal.time.TimeProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class MessagingPropertiesTests {

    private static final Map<String, Object> ALL = new HashMap<>(Map.ofEntries(
            Map.entry("kawal.messaging.service", "intake"),
            Map.entry("kawal.messaging.instance", "intake-0"), Map.entry("kawal.messaging.create-topics", "false"),
            Map.entry("kawal.messaging.partitions", "6"), Map.entry("kawal.messaging.max-payload", "1KB"),
            Map.entry("kawal.messaging.masked-topics", "a,b"), Map.entry("kawal.messaging.relay.enabled", "false"),
            Map.entry("kawal.messaging.relay.batch-size", "7"), Map.entry("kawal.messaging.relay.batch-bytes", "2MB"),
            Map.entry("kawal.messaging.relay.poll-min", "1ms"), Map.entry("kawal.messaging.relay.poll-max", "2ms"),
            Map.entry("kawal.messaging.relay.standby", "3s"), Map.entry("kawal.messaging.relay.blocked-retry", "4s"),
            Map.entry("kawal.messaging.consumer.enabled", "false"),
            Map.entry("kawal.messaging.consumer.concurrency", "3"),
            Map.entry("kawal.messaging.consumer.batch-size", "8"),
            Map.entry("kawal.messaging.consumer.max-backoff", "5s"),
            Map.entry("kawal.messaging.consumer.sweep", "6s"),
            Map.entry("kawal.messaging.consumer.members-poll", "7s")));

    @Test
    void every_key_is_bound() {
        assertThat(bind("kawal.messaging", MessagingProperties.class, ALL))
                .isEqualTo(new MessagingProperties("intake", "intake-0", false, 6, DataSize.ofKilobytes(1),
                        List.of("a", "b"),
                        new MessagingProperties.Relay(false, 7, DataSize.ofMegabytes(2), Duration.ofMillis(1),
                                Duration.ofMillis(2), Duration.ofSeconds(3), Duration.ofSeconds(4)),
                        new MessagingProperties.Consumer(false, 3, 8, Duration.ofSeconds(5), Duration.ofSeconds(6),
                                Duration.ofSeconds(7))));
        assertThat(bind("kawal.time", TimeProperties.class,
                Map.of("kawal.time.zone", "Asia/Makassar", "kawal.time.speed", "2",
                        "kawal.time.anchor", "2026-03-02T00:00:00Z")))
                .isEqualTo(new TimeProperties(ZoneId.of("Asia/Makassar"), 2, Instant.parse("2026-03-02T00:00:00Z")));
    }

    @Test
    void the_readme_names_every_key_and_no_other() throws IOException {
        var documented = new TreeSet<String>();
        Pattern.compile("`(kawal\\.(?:messaging|time)\\.[a-z.-]+)`").matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(match -> documented.add(match.group(1)));
        var expected = new TreeSet<>(ALL.keySet());
        expected.addAll(List.of("kawal.time.zone", "kawal.time.speed", "kawal.time.anchor"));
        assertThat(documented).isEqualTo(expected);
    }

    @Test
    void a_service_without_a_name_does_not_start() {
        assertThatThrownBy(() -> bind("kawal.messaging", MessagingProperties.class, Map.of()))
                .hasRootCauseMessage("Set kawal.messaging.service to the name of this service, for example intake");
    }

    private static <T> T bind(String prefix, Class<T> type, Map<String, Object> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(prefix, type);
    }
}
