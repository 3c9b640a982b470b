package id.kawal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.MadeUpService.Counted;
import id.kawal.messaging.testing.Wire;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is on the wire, read by others' software. */
class CloudEventsIT {

    private static MadeUpService service;
    private static Wire wire;

    @BeforeAll
    static void start() {
        service = MadeUpService.named("wire").start();
        wire = new Wire();
    }

    @AfterAll
    static void stop() {
        wire.close();
        service.close();
    }

    @Test
    void the_cloud_events_sdk_reads_what_the_relay_sends() {
        var topic = "kawal.test.sdk";
        wire.create(topic, Map.of());
        var id = new AtomicReference<UUID>();
        service.inTransaction(() -> id.set(service.outbox().append(MadeUpService.counted(topic, "case-1", 42))));
        await().until(() -> wire.read(topic).size() == 1);
        var record = wire.read(topic).getFirst();

        CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();

        assertThat(event.getId()).isEqualTo(id.get().toString());
        assertThat(id.get().version()).isEqualTo(7);
        assertThat(event.getType()).isEqualTo(MadeUpService.TYPE);
        assertThat(event.getSource()).isEqualTo(URI.create("/kawal/wire"));
        assertThat(event.getSubject()).isEqualTo("case-1");
        assertThat(event.getTime()).isEqualTo(OffsetDateTime.parse("2026-03-02T03:04:05.678901Z"));
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getDataSchema()).isEqualTo(URI.create("urn:kawal:schema:" + MadeUpService.TYPE));
        assertThat(event.getExtension("sequence")).isEqualTo("1");
        assertThat(new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"number\":42,\"text\":\"case-1\"}");
    }

    @Test
    void a_tombstone_has_no_value_and_keeps_its_place() {
        var topic = "kawal.test.tombstones";
        wire.create(topic, Map.of("cleanup.policy", "compact"));
        service.publish(topic, "reporter", 1, 1);
        service.inTransaction(() -> service.outbox().append(new OutboundEvent(topic, "reporter", MadeUpService.TYPE,
                URI.create("urn:x"), OffsetDateTime.parse("2026-03-02T00:00:00Z").toInstant(), null)));
        await().until(() -> wire.sequences(topic, "reporter").equals(List.of(1L, 2L)));
        assertThat(wire.read(topic).getLast().value()).isNull();
    }

    @Test
    void a_payload_that_is_too_large_is_refused_where_it_is_appended() {
        var large = new OutboundEvent("kawal.test.sdk", "large", MadeUpService.TYPE, URI.create("urn:x"),
                OffsetDateTime.parse("2026-03-02T00:00:00Z").toInstant(), new Counted(1, "x".repeat(600_000)));
        assertThatThrownBy(() -> service.inTransaction(() -> service.outbox().append(large)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("publish a reference");
        assertThat(service.number("select count(*) from outbox_sequence where key = 'large'")).isZero();
    }
}
