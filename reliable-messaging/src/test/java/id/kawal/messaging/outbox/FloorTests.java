package id.kawal.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FloorTests {

    private final Floor floor = new Floor();

    @Test
    void the_floor_rises_only_when_every_transaction_of_the_look_has_ended() {
        floor.look(50, 900);
        assertThat(floor.settled(899)).isFalse();
        assertThat(floor.settled(900)).isTrue();
    }

    @Test
    void the_floor_stays_below_the_first_unsent_row() {
        floor.look(50, 900);
        floor.raiseBelow(20L);
        assertThat(floor.value()).isEqualTo(19);
    }

    @Test
    void the_floor_rises_to_what_was_drawn_when_nothing_is_unsent_up_to_there() {
        floor.look(50, 900);
        floor.raiseBelow(70L);
        assertThat(floor.value()).isEqualTo(50);
        floor.look(90, 950);
        floor.raiseBelow(null);
        assertThat(floor.value()).isEqualTo(90);
    }

    @Test
    void the_floor_never_falls() {
        floor.look(50, 900);
        floor.raiseBelow(null);
        floor.look(60, 910);
        floor.raiseBelow(10L);
        assertThat(floor.value()).isEqualTo(50);
    }

    @Test
    void a_second_look_waits_for_the_first_to_be_settled() {
        floor.look(50, 900);
        assertThat(floor.wantsLook()).isFalse();
        floor.look(60, 910);
        floor.raiseBelow(null);
        assertThat(floor.value()).isEqualTo(50);
    }
}
