package id.kawal.intake.docs.messaging;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a payload out of its JSON Schema. */
final class SchemaFields {

    private SchemaFields() {
    }

    static List<DescribedEvent.Field> of(JsonNode schema) {
        var required = schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return fields(schema, schema, "").map(field -> new DescribedEvent.Field(field.name(), field.type(),
                required.contains(field.name()), field.about())).toList();
    }

    private static Stream<DescribedEvent.Field> fields(JsonNode root, JsonNode object, String prefix) {
        return object.path("properties").properties().stream().flatMap(property -> {
            var field = property.getValue();
            var name = prefix + property.getKey();
            var own = new DescribedEvent.Field(name, type(root, field), false,
                    field.path("description").asString(""));
            return Stream.concat(Stream.of(own), inner(root, field, name));
        });
    }

    private static Stream<DescribedEvent.Field> inner(JsonNode root, JsonNode field, String name) {
        var shape = follow(root, field);
        return shape.path("type").toString().contains("array")
                ? fields(root, follow(root, shape.path("items")), name + "[].")
                : fields(root, shape, name + ".");
    }

    private static String type(JsonNode root, JsonNode field) {
        var shape = follow(root, field);
        if (shape.has("enum")) {
            return words(shape.path("enum"));
        }
        if (shape.has("anyOf") || shape.has("oneOf")) {
            return shape.path(shape.has("anyOf") ? "anyOf" : "oneOf").valueStream()
                    .map(choice -> type(root, choice)).collect(Collectors.joining(", "));
        }
        var type = shape.path("type").isArray() ? words(shape.path("type")) : shape.path("type").asString("");
        if (type.startsWith("array")) {
            return "list of " + type(root, shape.path("items"));
        }
        return shape.has("format") ? type + " (" + shape.path("format").asString() + ")" : type;
    }

    private static String words(JsonNode values) {
        return values.valueStream().map(value -> value.asString("null")).collect(Collectors.joining(", "));
    }

    private static JsonNode follow(JsonNode root, JsonNode field) {
        return field.has("$ref") ? root.at(field.path("$ref").asString().substring(1)) : field;
    }
}
