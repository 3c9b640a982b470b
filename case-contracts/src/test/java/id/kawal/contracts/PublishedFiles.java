package id.kawal.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that travel with the contracts: schemas, frozen examples and the AsyncAPI document. */
final class PublishedFiles {

    /** Reads as consumers read: what it does not know it ignores. */
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(use -> use.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private PublishedFiles() {
    }

    static JsonNode schema(EventType<?> type) {
        return JSON.readTree(text("schemas/" + type.name() + ".json"));
    }

    static JsonNode example(EventType<?> type) {
        return JSON.readTree(text("examples/" + type.name() + ".json"));
    }

    static JsonNode asyncApi() {
        return YAMLMapper.builder().build().readTree(text("asyncapi.yaml"));
    }

    /** What the schema of the type finds wrong with the value, formats included. */
    static List<String> faults(EventType<?> type, JsonNode value) {
        Schema schema = SCHEMAS.getSchema(schema(type));
        return schema.validate(value, check -> check.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    static List<String> namesIn(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String file) {
        var found = PublishedFiles.class.getResource("/" + file);
        if (found == null) {
            throw new AssertionError("src/main/resources/" + file + " is missing: every type of EventCatalogue needs a"
                    + " schema, an example and an entry in asyncapi.yaml");
        }
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
