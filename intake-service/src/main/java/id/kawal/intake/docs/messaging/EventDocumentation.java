package id.kawal.intake.docs.messaging;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every service publishes: read once from the files that travel with the contracts. */
@Component
public class EventDocumentation {

    private final JsonMapper json;
    private final List<DescribedTopic> topics;

    EventDocumentation(JsonMapper json) {
        this.json = json;
        var byTopic = new LinkedHashMap<String, List<DescribedEvent>>();
        EventCatalogue.all()
                .forEach(type -> byTopic.computeIfAbsent(type.topic(), topic -> new ArrayList<>()).add(describe(type)));
        this.topics = byTopic.entrySet().stream().map(topic -> new DescribedTopic(topic.getKey(), topic.getValue()))
                .toList();
    }

    /** Every topic with its events. */
    public List<DescribedTopic> topics() {
        return topics;
    }

    /** The AsyncAPI document. */
    public String asyncApi() {
        return text("asyncapi.yaml");
    }

    /** The JSON Schema of a kind of event. */
    public Optional<String> schema(String type) {
        return EventCatalogue.byName(type).map(known -> text("schemas/" + known.name() + ".json"));
    }

    private DescribedEvent describe(EventType<?> type) {
        var schema = json.readTree(text("schemas/" + type.name() + ".json"));
        return new DescribedEvent(type.name(), schema.path("title").asString(""),
                schema.path("description").asString(""), SchemaFields.of(schema), example(type));
    }

    private String example(EventType<?> type) {
        JsonNode example = json.readTree(text("examples/" + type.name() + ".json"));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(example);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
