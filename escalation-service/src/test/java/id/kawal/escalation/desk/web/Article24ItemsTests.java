package id.kawal.escalation.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.intake.Article24Item;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Article24ItemsTests {

    @Test
    void the_desk_knows_the_items_that_events_may_name() {
        assertThat(Article24Items.ALL)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Article24Item.values()).map(Enum::name).toList())
                .containsAll(Article24Items.OF_THE_REPORT);
    }
}
