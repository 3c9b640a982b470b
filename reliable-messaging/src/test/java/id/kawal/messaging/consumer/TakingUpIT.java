package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.EarlyEvents;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.NotYetKnown;
import id.kawal.messaging.ParkedEvent;
import id.kawal.messaging.ParkedEvent.Reason;
import id.kawal.messaging.ParkedEvent.State;
import id.kawal.messaging.ParkedEventRefused;
import id.kawal.messaging.ParkedEventRefused.Why;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.MadeUpService.Counted;
import id.kawal.messaging.testing.Wire;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How events are taken up, once and in order, whatever arrives. */
class TakingUpIT {

    private static final String TOPIC = "kawal.test.taking-up";
    private static final String COMPACTED = "kawal.test.taking-up-compacted";
    private static final Set<String> POISON = ConcurrentHashMap.newKeySet();
    private static final Set<String> UNKNOWN = ConcurrentHashMap.newKeySet();
    private static final Set<String> ERASED = ConcurrentHashMap.newKeySet();
    private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();
    private static MadeUpService service;
    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
        wire.create(TOPIC, Map.of());
        service = MadeUpService.named("taking-up").bean(METERS).with("kawal.messaging.consumer.sweep", "1h")
                .listening(Effects.of(TOPIC, "cases", TakingUpIT::obstruct))
                .listening(context -> Subscription.to(COMPACTED, "directory").compacted()
                        .on(MadeUpService.TYPE, Counted.class, (counted, envelope) -> ERASED.remove(envelope.key()))
                        .onTombstone((key, envelope) -> ERASED.add(key)).build())
                .start();
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    private static void obstruct(Counted counted, Envelope envelope) {
        if (UNKNOWN.contains(envelope.key())) {
            throw new NotYetKnown(envelope.key());
        }
        if (POISON.contains(envelope.key() + counted.number())) {
            throw new IllegalStateException("poison " + counted.number());
        }
    }

    @Test
    void every_event_delivered_twice_takes_effect_once() {
        IntStream.rangeClosed(1, 30).forEach(number -> wire.send(TOPIC, "twice", number));
        wire.read(TOPIC).stream().filter(record -> key(record.key()).equals("twice")).forEach(wire::repeat);
        wire.send(TOPIC, "twice", 31);
        await().until(() -> numbers("twice").contains(31));
        assertThat(numbers("twice")).isEqualTo(IntStream.rangeClosed(1, 31).boxed().toList());
    }

    @Test
    void a_poison_event_parks_its_followers_while_other_cases_flow_and_replay_goes_on_in_order() {
        POISON.add("ill3");
        IntStream.rangeClosed(1, 6).forEach(number -> {
            wire.send(TOPIC, "ill", number);
            wire.send(TOPIC, "well", number);
        });
        await().untilAsserted(() -> assertThat(parked("ill")).extracting(ParkedEvent::reason)
                .containsExactly(Reason.FAILED, Reason.BEHIND, Reason.BEHIND, Reason.BEHIND));
        await().untilAsserted(() -> assertThat(numbers("well")).isEqualTo(List.of(1, 2, 3, 4, 5, 6)));
        assertThat(numbers("ill")).isEqualTo(List.of(1, 2));
        assertThat(parked("ill").getFirst().error()).contains("IllegalStateException: poison 3");

        assertRefused(Why.NOT_FIRST, () -> service.parked().replay(parked("ill").get(1).id(), "sari"));
        assertRefused(Why.FAILED_AGAIN, () -> service.parked().replay(parked("ill").getFirst().id(), "sari"));
        assertThat(parked("ill").getFirst().attempts()).isEqualTo(2);

        POISON.remove("ill3");
        POISON.add("ill5");
        var third = parked("ill").getFirst();
        service.parked().replay(third.id(), "sari");
        assertThat(numbers("ill")).isEqualTo(List.of(1, 2, 3, 4));
        assertRefused(Why.RESOLVED, () -> service.parked().replay(third.id(), "sari"));
        assertThat(parked("ill")).extracting(ParkedEvent::reason).containsExactly(Reason.FAILED, Reason.BEHIND);

        assertRefused(Why.NO_REASON, () -> service.parked().discard(parked("ill").getFirst().id(), "sari", " "));
        service.parked().discard(parked("ill").getFirst().id(), "sari", "sent by mistake");
        assertThat(numbers("ill")).isEqualTo(List.of(1, 2, 3, 4, 6));
        wire.send(TOPIC, "ill", 7);
        await().untilAsserted(() -> assertThat(numbers("ill")).isEqualTo(List.of(1, 2, 3, 4, 6, 7)));
        assertThat(all("ill")).filteredOn(event -> event.state() == State.DISCARDED).singleElement()
                .returns("sari", ParkedEvent::resolvedBy).returns("sent by mistake", ParkedEvent::resolution);
        assertThat(service.number("select held from consumed_sequence where key = 'ill'")).isZero();
    }

    @Test
    void a_gap_is_shown_and_heals_when_the_missing_event_arrives() {
        var gapsBefore = METERS.get("kawal.consumer.gaps").tag("subscription", "cases").counter().count();
        wire.send(TOPIC, "gap", 1);
        wire.send(TOPIC, "gap", 4);
        wire.send(TOPIC, "gap", 5);
        wire.send(TOPIC, "gap", 3);
        await().untilAsserted(() -> assertThat(parked("gap")).hasSize(3));
        assertThat(numbers("gap")).isEqualTo(List.of(1));
        assertThat(METERS.get("kawal.consumer.gaps").tag("subscription", "cases").counter().count())
                .isEqualTo(gapsBefore + 1);
        assertThat(METERS.get("kawal.consumer.parked").tag("subscription", "cases").gauge().value())
                .isGreaterThanOrEqualTo(3);
        wire.send(TOPIC, "gap", 4);
        wire.send(TOPIC, "gap", 2);
        await().untilAsserted(() -> assertThat(numbers("gap")).isEqualTo(List.of(1, 2, 3, 4, 5)));
        await().untilAsserted(() -> assertThat(parked("gap")).isEmpty());
    }

    @Test
    void an_operator_may_go_on_without_what_is_missing_and_it_is_then_a_repeat() {
        wire.send(TOPIC, "lost", 3);
        await().untilAsserted(() -> assertThat(parked("lost")).hasSize(1));
        service.parked().replay(parked("lost").getFirst().id(), "sari");
        wire.send(TOPIC, "lost", 2);
        wire.send(TOPIC, "lost", 4);
        await().untilAsserted(() -> assertThat(numbers("lost")).isEqualTo(List.of(3, 4)));
    }

    @Test
    void an_early_event_waits_without_alarm_and_is_released_with_its_followers() {
        UNKNOWN.add("early");
        IntStream.rangeClosed(1, 3).forEach(number -> wire.send(TOPIC, "early", number));
        await().untilAsserted(() -> assertThat(parked("early")).extracting(ParkedEvent::state)
                .containsExactly(State.WAITING, State.WAITING, State.WAITING));
        await().untilAsserted(() -> assertThat(parked("early").getFirst().attempts()).isEqualTo(2));
        UNKNOWN.remove("early");
        service.inTransaction(() -> service.bean(EarlyEvents.class).release("early"));
        await().untilAsserted(() -> assertThat(numbers("early")).isEqualTo(List.of(1, 2, 3)));
        await().untilAsserted(() -> assertThat(all("early")).as("what only waited leaves no trace").isEmpty());
    }

    @Test
    void a_release_that_is_rolled_back_releases_nothing() {
        UNKNOWN.add("not-early");
        wire.send(TOPIC, "not-early", 1);
        await().untilAsserted(
                () -> assertThat(parked("not-early")).extracting(ParkedEvent::attempts).containsExactly(2));
        UNKNOWN.remove("not-early");
        service.transactions().executeWithoutResult(status -> {
            service.bean(EarlyEvents.class).release("not-early");
            status.setRollbackOnly();
        });
        await().during(Duration.ofMillis(300)).until(() -> numbers("not-early").isEmpty());
    }

    @Test
    void a_tombstone_reaches_the_handler_of_erasures() {
        wire.send(COMPACTED, "agency", 1);
        wire.send(COMPACTED, "agency", 2, MadeUpService.TYPE, null);
        await().until(() -> ERASED.contains("agency"));
        wire.send(COMPACTED, "agency", 7);
        await().until(() -> !ERASED.contains("agency"));
        assertThat(parked("agency")).as("compaction makes gaps").isEmpty();
    }

    @Test
    void unknown_types_and_unknown_fields_are_passed_over() {
        wire.send(TOPIC, "unknown", 1, "kawal.test.other.v1", bytes("not even JSON"));
        wire.send(TOPIC, "unknown", 2, MadeUpService.TYPE,
                bytes("{\"number\": 2, \"text\": \"x\", \"new\": {\"field\": 1}}"));
        await().untilAsserted(() -> assertThat(numbers("unknown")).isEqualTo(List.of(2)));
    }

    @Test
    void a_value_that_is_no_json_is_parked_with_its_followers() {
        wire.send(TOPIC, "no-json", 1, MadeUpService.TYPE, bytes("{\"number\": "));
        wire.send(TOPIC, "no-json", 2);
        await().untilAsserted(() -> assertThat(parked("no-json")).extracting(ParkedEvent::reason)
                .containsExactly(Reason.FAILED, Reason.BEHIND));
    }

    @Test
    void a_record_without_key_or_headers_is_parked_by_its_place_and_can_only_be_discarded() {
        wire.send(new ProducerRecord<>(TOPIC, 0, null, bytes("{}")));
        wire.send(new ProducerRecord<>(TOPIC, 0, bytes("bare"), bytes("{}")));
        await().untilAsserted(() -> assertThat(unreadable()).hasSize(2));
        var bare = unreadable().getLast();
        assertThat(bare.error()).contains("ce_specversion");
        assertRefused(Why.UNREADABLE, () -> service.parked().replay(bare.id(), "sari"));
        service.parked().discard(bare.id(), "sari", "no event");
        assertThat(unreadable()).hasSize(1);
    }

    private static List<ParkedEvent> unreadable() {
        return service.parked().list(EnumSet.of(State.PARKED), null, 1000).stream()
                .filter(event -> event.reason() == Reason.UNREADABLE).toList();
    }

    private static List<Integer> numbers(String key) {
        return Effects.numbers(service, key);
    }

    private static List<ParkedEvent> parked(String key) {
        return all(key).stream().filter(event -> event.state() == State.PARKED || event.state() == State.WAITING)
                .sorted(Comparator.comparing(ParkedEvent::sequence)).toList();
    }

    private static List<ParkedEvent> all(String key) {
        return service.parked().list(EnumSet.allOf(State.class), null, 1000).stream()
                .filter(event -> key.equals(event.key())).toList();
    }

    private static void assertRefused(Why why, Runnable decision) {
        assertThatThrownBy(decision::run).isInstanceOfSatisfying(ParkedEventRefused.class,
                refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private static String key(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
