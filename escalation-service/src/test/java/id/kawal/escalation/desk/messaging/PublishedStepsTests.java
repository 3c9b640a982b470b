package id.kawal.escalation.desk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.escalation.DeskStep;
import id.kawal.escalation.lifecycle.DeskEvent;
import id.kawal.escalation.lifecycle.LifeCycle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whoever listens knows every step that the life cycle can take, and whom it concerns. */
class PublishedStepsTests {

    @Test
    void every_step_of_the_life_cycle_is_published_by_its_name_and_no_other() {
        assertThat(Arrays.stream(DeskStep.values()).map(DeskStep::step))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DeskEvent.values()).map(DeskEvent::step).toList());
        assertThat(LifeCycle.ofTheOmbudsman().rows())
                .allSatisfy(row -> assertThat(DeskStep.named(row.event().step())).isPresent());
    }
}
