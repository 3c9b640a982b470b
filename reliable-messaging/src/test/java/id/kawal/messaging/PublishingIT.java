package id.kawal.messaging;

import static id.kawal.messaging.testing.MadeUpService.counted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.MadeUpService;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A state change and its event happen together or not at all. */
class PublishingIT {

    private static final String TOPIC = "kawal.test.publishing";
    private static MadeUpService service;

    @BeforeAll
    static void start() {
        service = MadeUpService.named("publishing").listening(Effects.of(TOPIC, "own")).start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void what_is_committed_arrives_in_order() {
        service.publish(TOPIC, "case-1", 1, 50);
        await().untilAsserted(() -> assertThat(Effects.numbers(service, "case-1"))
                .isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList()));
        await().untilAsserted(() -> assertThat(service.number("select count(*) from outbox")).isZero());
    }

    @Test
    void what_is_rolled_back_is_never_published_and_leaves_no_gap() {
        service.transactions().executeWithoutResult(status -> {
            service.outbox().append(counted(TOPIC, "case-2", 1));
            status.setRollbackOnly();
        });
        service.publish(TOPIC, "case-2", 2, 3);
        await().untilAsserted(() -> assertThat(Effects.numbers(service, "case-2")).isEqualTo(List.of(2, 3)));
    }

    @Test
    void an_append_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> service.outbox().append(counted(TOPIC, "case-3", 1)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("@Transactional");
    }
}
