package id.kawal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.intake.ReporterContact;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaTests {

    private static final Map<Class<?>, List<String>> TYPE_AND_FORMAT = Map.of(
            UUID.class, List.of("string", "uuid"),
            Instant.class, List.of("string", "date-time"),
            LocalDate.class, List.of("string", "date"),
            String.class, List.of("string", ""),
            boolean.class, List.of("boolean", ""),
            int.class, List.of("integer", ""),
            long.class, List.of("integer", ""));

    static Stream<EventType<?>> types() {
        return EventCatalogue.all().stream();
    }

    @Test
    void every_type_of_the_catalogue_has_a_schema_and_no_schema_lacks_a_type() {
        assertThat(PublishedFiles.namesIn("schemas"))
                .containsExactlyInAnyOrderElementsOf(types().map(EventType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_says_what_it_describes(EventType<?> type) {
        var schema = PublishedFiles.schema(type);
        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asString()).isEqualTo(type.dataSchema().toString());
        assertThat(schema.path("title").asString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_has_exactly_the_components_of_its_record(EventType<?> type) {
        var schema = PublishedFiles.schema(type);
        new Comparison(schema).record(schema, type.payload(), type.name());
    }

    @Test
    void what_is_inside_the_encrypted_contact_is_described_too() {
        var schema = PublishedFiles.schema(EventCatalogue.REPORTER_CONTACT);
        var inside = schema.at("/properties/contact/contentSchema");
        assertThat(inside.isMissingNode()).isFalse();
        new Comparison(schema).shape(inside, ReporterContact.Contact.class, "Contact");
    }

    /** Walks a record and the schema that claims to describe it. */
    private record Comparison(JsonNode document) {

        void record(JsonNode schema, Class<?> record, String where) {
            var components = record.getRecordComponents();
            assertThat(schema.path("type").asString()).as(where).isEqualTo("object");
            assertThat(schema.path("additionalProperties").asBoolean(false)).as(where + ": consumers ignore more")
                    .isTrue();
            assertThat(schema.path("description").asString("")).as(where).isNotBlank();
            assertThat(schema.path("properties").propertyNames()).as(where)
                    .containsExactlyElementsOf(Arrays.stream(components).map(RecordComponent::getName).toList());
            assertThat(schema.path("required").valueStream().map(JsonNode::asString)).as(where + ": required")
                    .containsExactlyElementsOf(Arrays.stream(components).filter(component -> !nullable(component))
                            .map(RecordComponent::getName).toList());
            for (var component : components) {
                property(schema.path("properties").path(component.getName()), component,
                        where + "." + component.getName());
            }
        }

        private void property(JsonNode property, RecordComponent component, String where) {
            assertThat(property.path("description").asString("")).as(where + ": description").isNotBlank();
            var mayBeNull = property.path("type").valueStream().anyMatch(type -> type.asString().equals("null"))
                    || property.path("anyOf").valueStream()
                            .anyMatch(one -> one.path("type").asString("").equals("null"));
            assertThat(mayBeNull).as(where + ": null allowed").isEqualTo(nullable(component));
            if (component.getType() == List.class) {
                assertThat(property.path("type").asString()).as(where).isEqualTo("array");
                shape(property.path("items"), elementType(component.getAnnotatedType()), where + "[]");
            } else {
                shape(property, component.getType(), where);
            }
        }

        void shape(JsonNode schema, Class<?> type, String where) {
            var resolved = resolve(schema);
            if (type.isRecord()) {
                record(resolved, type, where);
            } else if (type.isEnum()) {
                assertThat(resolved.path("enum").valueStream().map(JsonNode::asString)).as(where)
                        .containsExactlyElementsOf(
                                Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList());
            } else {
                var name = resolved.path("type").isArray() ? resolved.path("type").path(0) : resolved.path("type");
                assertThat(List.of(name.asString(), resolved.path("format").asString(""))).as(where)
                        .isEqualTo(TYPE_AND_FORMAT.get(type));
            }
        }

        private JsonNode resolve(JsonNode schema) {
            var holder = schema.path("anyOf").isArray() ? schema.path("anyOf").path(0) : schema;
            var reference = holder.path("$ref").asString("");
            return reference.isEmpty() ? holder : document.at(reference.substring(1));
        }

        private static boolean nullable(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        private static Class<?> elementType(AnnotatedType list) {
            return (Class<?>) ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0].getType();
        }
    }
}
