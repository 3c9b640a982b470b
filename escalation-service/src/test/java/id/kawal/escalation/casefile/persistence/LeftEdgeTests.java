package id.kawal.escalation.casefile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeftEdgeTests {

    private static final Instant NOON = Instant.parse("2026-06-15T05:00:00Z");

    private final LeftEdge edge = new LeftEdge();

    @Test
    void the_first_look_begins_at_the_very_left_and_the_next_ones_at_the_edge() {
        costlyLook();
        edge.dealtWith(NOON);
        assertThat(edge.<Instant>look(from -> from)).isEqualTo(NOON.minusSeconds(5));
    }

    @Test
    void a_deadline_set_before_the_edge_takes_the_edge_there() {
        costlyLook();
        edge.dealtWith(NOON);
        edge.placed(NOON.minus(Duration.ofDays(2)));
        assertThat(edge.<Instant>look(from -> from)).isEqualTo(NOON.minus(Duration.ofDays(2)));
    }

    @Test
    void a_deadline_set_while_a_batch_was_at_work_is_not_passed_over() {
        costlyLook();
        edge.dealtWith(NOON);
        edge.begin();
        edge.placed(NOON.minus(Duration.ofDays(2)));
        edge.dealtWith(NOON.plusSeconds(60));
        assertThat(edge.<Instant>look(from -> from)).isEqualTo(NOON.minus(Duration.ofDays(2)));
    }

    @Test
    void a_deadline_set_in_the_stretch_that_a_batch_is_dealing_with_is_not_passed_over() {
        costlyLook();
        edge.dealtWith(NOON);
        edge.begin();
        edge.placed(NOON.plusSeconds(30));
        edge.dealtWith(NOON.plusSeconds(60));
        assertThat(edge.<Instant>look(from -> from)).isEqualTo(NOON.plusSeconds(30));
        edge.begin();
        edge.dealtWith(NOON.plusSeconds(60));
        assertThat(edge.<Instant>look(from -> from)).isEqualTo(NOON.plusSeconds(55));
    }

    @Test
    void what_costs_little_is_looked_at_from_the_very_left_again_and_again() {
        edge.look(from -> from);
        edge.dealtWith(NOON);
        org.awaitility.Awaitility.await().until(() -> edge.look(from -> from).equals(Instant.EPOCH));
    }

    /** So costly that the next look from the very left is a while off. */
    private void costlyLook() {
        edge.look(from -> {
            var end = System.nanoTime() + 50_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return from;
        });
    }
}
