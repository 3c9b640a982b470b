package id.kawal.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AsyncApiTests {

    private final JsonNode document = PublishedFiles.asyncApi();

    @Test
    void it_is_an_asyncapi_3_document() {
        assertThat(document.path("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(document.at("/info/title").asString("")).isNotBlank();
        assertThat(document.at("/info/version").asString("")).isNotBlank();
    }

    @Test
    void every_reference_leads_somewhere() {
        for (var holder : document.findParents("$ref")) {
            var reference = holder.path("$ref").asString();
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
            } else {
                assertThat(PublishedFiles.text(reference.substring("./".length()))).as(reference).isNotBlank();
            }
        }
    }

    @Test
    void each_topic_is_a_channel_that_carries_exactly_its_types() {
        var expected = new TreeMap<String, Set<String>>();
        EventCatalogue.all().forEach(
                type -> expected.computeIfAbsent(type.topic(), topic -> new TreeSet<>()).add(type.name()));
        var found = new TreeMap<String, Set<String>>();
        document.path("channels").forEach(channel -> found.put(channel.path("address").asString(),
                channel.path("messages").valueStream().map(this::follow)
                        .map(message -> message.path("name").asString()).collect(toSet())));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_message_carries_its_type_and_schema_in_its_headers() {
        assertThat(document.at("/components/messages").size()).isEqualTo(EventCatalogue.all().size());
        for (var message : document.at("/components/messages")) {
            var type = EventCatalogue.byName(message.path("name").asString()).orElseThrow();
            var headers = message.at("/headers/properties");
            assertThat(headers.at("/ce_type/const").asString()).isEqualTo(type.name());
            assertThat(headers.at("/ce_dataschema/const").asString()).isEqualTo(type.dataSchema().toString());
            assertThat(headers.at("/ce_source/const").asString()).isEqualTo("/kawal/" + owner(type));
            assertThat(message.at("/payload/$ref").asString()).isEqualTo("./schemas/" + type.name() + ".json");
            assertThat(message.path("traits").valueStream().map(trait -> trait.path("$ref").asString()))
                    .contains("#/components/messageTraits/cloudEvent").hasSize(2);
        }
    }

    @Test
    void the_headers_are_those_of_a_cloud_event_in_binary_mode() {
        assertThat(document.at("/components/messageTraits/cloudEvent/headers/required").valueStream()
                .map(JsonNode::asString)).containsExactlyInAnyOrder("ce_specversion", "ce_id", "ce_type", "ce_source",
                        "ce_subject", "ce_time", "ce_dataschema", "ce_sequence");
    }

    @Test
    void only_the_owner_of_a_topic_sends_to_it_and_sends_all_of_it() {
        assertThat(document.path("operations").size()).isEqualTo(document.path("channels").size());
        for (var operation : document.path("operations")) {
            var channel = follow(operation.path("channel"));
            assertThat(operation.path("action").asString()).isEqualTo("send");
            assertThat(operation.at("/tags/0/name").asString()).isEqualTo(owner(channel) + "-service");
            assertThat(operation.path("messages").size()).isEqualTo(channel.path("messages").size());
        }
    }

    @Test
    void a_channel_tells_how_its_topic_is_kept() {
        var compacted = Map.of(Topics.INTAKE_CONTACTS, "compact", Topics.AGENCY_DIRECTORY, "compact");
        for (var channel : document.path("channels")) {
            var topic = channel.path("address").asString();
            var kafka = channel.at("/bindings/kafka");
            assertThat(kafka.path("topic").asString()).isEqualTo(topic);
            assertThat(kafka.path("partitions").asInt()).isEqualTo(12);
            assertThat(kafka.path("topicConfiguration").path("cleanup.policy").path(0).asString()).as(topic)
                    .isEqualTo(compacted.getOrDefault(topic, "delete"));
        }
    }

    @Test
    void contacts_alone_are_restricted() {
        for (var entry : document.path("channels").properties()) {
            assertThat(entry.getValue().path("x-restricted").asBoolean(false)).as(entry.getKey())
                    .isEqualTo(entry.getKey().equals("contacts"));
        }
    }

    private JsonNode follow(JsonNode reference) {
        var target = document.at(reference.path("$ref").asString().substring(1));
        return target.has("$ref") ? follow(target) : target;
    }

    private static String owner(EventType<?> type) {
        return type.name().split("\\.")[1];
    }

    private static String owner(JsonNode channel) {
        return channel.path("address").asString().split("\\.")[1];
    }
}
