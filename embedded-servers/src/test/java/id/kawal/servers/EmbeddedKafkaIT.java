package id.kawal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    private static final String TOPIC = "complaints";

    @TempDir
    Path folder;

    @Test
    void a_message_makes_the_round_trip_through_a_topic_nobody_declared() throws Exception {
        try (var broker = new EmbeddedKafka(KafkaSettings.temporary())) {
            broker.start();
            send(broker, "the street lamp is dark");
            assertThat(received(broker, 1)).containsExactly("the street lamp is dark");
        }
    }

    @Test
    void a_topic_has_the_partitions_that_were_asked_for() throws Exception {
        try (var broker = new EmbeddedKafka(KafkaSettings.temporary().withPartitions(5))) {
            broker.start();
            send(broker, "the street lamp is dark");
            try (var consumer = consumer(broker)) {
                assertThat(consumer.partitionsFor(TOPIC)).hasSize(5);
            }
        }
    }

    @Test
    void messages_survive_a_restart_on_the_same_port_and_a_new_broker_on_the_same_folder() throws Exception {
        try (var broker = new EmbeddedKafka(KafkaSettings.keptIn(folder))) {
            broker.start();
            var address = broker.bootstrapServers();
            send(broker, "before");
            broker.stop();
            broker.start();
            assertThat(broker.bootstrapServers()).isEqualTo(address);
            send(broker, "after");
            assertThat(received(broker, 2)).containsExactlyInAnyOrder("before", "after");
        }
        try (var next = new EmbeddedKafka(KafkaSettings.keptIn(folder))) {
            next.start();
            assertThat(received(next, 2)).containsExactlyInAnyOrder("before", "after");
        }
    }

    @Test
    void a_producer_waits_out_a_stopped_broker() throws Exception {
        try (var broker = new EmbeddedKafka(KafkaSettings.temporary());
                var producer = producer(broker)) {
            broker.start();
            producer.send(new ProducerRecord<>(TOPIC, "before")).get(30, TimeUnit.SECONDS);
            broker.stop();
            // Without a broker the client forgets its metadata, and then send itself waits up to max.block.ms.
            var sent = CompletableFuture.supplyAsync(() -> producer.send(new ProducerRecord<>(TOPIC, "meanwhile")));
            broker.start();
            sent.get(30, TimeUnit.SECONDS).get(30, TimeUnit.SECONDS);
            assertThat(received(broker, 2)).contains("meanwhile");
        }
    }

    @Test
    void two_brokers_live_side_by_side_in_one_process() throws Exception {
        try (var one = new EmbeddedKafka(KafkaSettings.temporary());
                var other = new EmbeddedKafka(KafkaSettings.temporary())) {
            one.start();
            other.start();
            send(one, "for one");
            send(other, "for the other");
            assertThat(received(one, 1)).containsExactly("for one");
            assertThat(received(other, 1)).containsExactly("for the other");
        }
    }

    @Test
    void a_taken_port_is_named_in_one_sentence() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var broker = new EmbeddedKafka(KafkaSettings.keptIn(folder).onPort(other.getLocalPort()));
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(broker::start)
                    .withMessage(
                            "Kafka cannot listen on port %d because another program does: "
                                    + "stop that one or choose another port.",
                            other.getLocalPort());
        }
    }

    @Test
    void a_folder_in_use_by_a_running_broker_is_refused() {
        try (var first = new EmbeddedKafka(KafkaSettings.keptIn(folder));
                var second = new EmbeddedKafka(KafkaSettings.keptIn(folder))) {
            first.start();
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(second::start)
                    .withMessageContaining("another running Kawal");
        }
    }

    @Test
    void a_damaged_folder_is_refused_in_one_sentence() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/meta.properties"), "version=elephant");
        try (var broker = new EmbeddedKafka(KafkaSettings.keptIn(folder))) {
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(broker::start)
                    .withMessageContaining("Kafka cannot start on " + folder)
                    .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSize(1));
        }
    }

    private static void send(KafkaServer broker, String message) throws Exception {
        try (var producer = producer(broker)) {
            producer.send(new ProducerRecord<>(TOPIC, message)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> received(KafkaServer broker, int count) {
        var messages = new ArrayList<String>();
        try (var consumer = consumer(broker)) {
            consumer.subscribe(List.of(TOPIC));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> messages.add(message.value()));
                return messages.size() >= count;
            });
        }
        return messages;
    }

    private static KafkaProducer<String, String> producer(KafkaServer broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()), new StringSerializer(), new StringSerializer());
    }

    private static KafkaConsumer<String, String> consumer(KafkaServer broker) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", broker.bootstrapServers(),
                        "group.id", "reader-" + System.nanoTime(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
