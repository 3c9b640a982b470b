package id.kawal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ExampleTests {

    static Stream<EventType<?>> types() {
        return EventCatalogue.all().stream();
    }

    @Test
    void every_type_of_the_catalogue_has_an_example_and_no_example_lacks_a_type() {
        assertThat(PublishedFiles.namesIn("examples"))
                .containsExactlyInAnyOrderElementsOf(types().map(EventType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_keeps_to_its_schema(EventType<?> type) {
        assertThat(PublishedFiles.faults(type, PublishedFiles.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_is_read_into_the_record_and_written_back_whole(EventType<?> type) {
        var example = PublishedFiles.example(type);
        var event = PublishedFiles.JSON.treeToValue(example, type.payload());
        assertThat(PublishedFiles.JSON.readTree(PublishedFiles.JSON.writeValueAsString(event))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_not_required_may_be_absent_or_null(EventType<?> type) {
        var required = PublishedFiles.schema(type).path("required").valueStream().map(JsonNode::asString).toList();
        for (var name : PublishedFiles.schema(type).path("properties").propertyNames()) {
            var without = (ObjectNode) PublishedFiles.example(type);
            without.remove(name);
            var empty = ((ObjectNode) PublishedFiles.example(type)).putNull(name);
            assertThat(PublishedFiles.faults(type, without).isEmpty()).as(name).isNotEqualTo(required.contains(name));
            assertThat(PublishedFiles.faults(type, empty).isEmpty()).as(name).isNotEqualTo(required.contains(name));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_field_that_a_consumer_does_not_know_harms_nobody(EventType<?> type) {
        var known = PublishedFiles.JSON.treeToValue(PublishedFiles.example(type), type.payload());
        var more = ((ObjectNode) PublishedFiles.example(type)).put("addedLater", "something");
        assertThat(PublishedFiles.faults(type, more)).isEmpty();
        assertThat((Object) PublishedFiles.JSON.treeToValue(more, type.payload())).isEqualTo(known);
    }

    @Test
    void a_malformed_id_date_or_moment_is_refused() {
        var report = ((ObjectNode) PublishedFiles.example(EventCatalogue.REPORT_SUBMITTED))
                .put("caseId", "42").put("eventDate", "31-12-2026");
        var miss = ((ObjectNode) PublishedFiles.example(EventCatalogue.DEADLINE_MISSED)).put("due", "2026-11-16 23:59");
        assertThat(PublishedFiles.faults(EventCatalogue.REPORT_SUBMITTED, report)).hasSize(2);
        assertThat(PublishedFiles.faults(EventCatalogue.DEADLINE_MISSED, miss)).hasSize(1);
    }
}
