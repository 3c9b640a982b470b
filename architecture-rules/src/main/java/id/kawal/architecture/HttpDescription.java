package id.kawal.architecture;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service promises of the OpenAPI document in which it describes its HTTP surface: it is valid, it forgets no request and
 * invents none, and what it says of tokens and examples is so. An integration test of the service implements it.
 */
public interface HttpDescription {

    /** The name of the service, as in its paths. */
    String service();

    /** What the service answers under. */
    Collection<RequestMappingHandlerMapping> mappings();

    /** Asks the running service as somebody without a token; a body is sent as JSON. */
    Answer ask(String method, String path);

    /**
     * What came back.
     *
     * @param status the status
     * @param body the body
     */
    record Answer(int status, String body) {
    }

    /** The document as it is served. */
    default JsonNode document() {
        var answer = ask("GET", "/v3/api-docs/" + service());
        if (answer.status() != 200) {
            throw new AssertionError("/v3/api-docs/" + service() + " answers " + answer.status());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    default void the_description_is_a_valid_openapi_document() throws IOException {
        var document = document();
        var faults = new ArrayList<>(rules().validate(document).stream().map(Object::toString).toList());
        document.findValuesAsString("$ref").stream()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode()).forEach(faults::add);
        var seen = new HashSet<String>();
        document.findValuesAsString("operationId").stream().filter(id -> !seen.add(id)).forEach(faults::add);
        none("The description is faulty", faults);
    }

    @Test
    default void the_description_names_every_request_that_is_answered_and_no_other() {
        var described = new TreeSet<String>();
        operations(document()).forEach((request, operation) -> described.add(request));
        var answered = new TreeSet<String>();
        mappings().forEach(mapping -> mapping.getHandlerMethods().keySet()
                .forEach(info -> info.getPatternValues().stream().filter(path -> path.startsWith("/api/"))
                        .forEach(path -> info.getMethodsCondition().getMethods()
                                .forEach(method -> answered.add(method + " " + path)))));
        if (answered.isEmpty() || !answered.equals(described)) {
            throw new AssertionError("Described: " + described + "\nAnswered: " + answered);
        }
    }

    @Test
    default void the_description_says_which_requests_need_a_token() {
        var wrong = new ArrayList<String>();
        operations(document()).forEach((request, operation) -> {
            var needed = operation.path("security").findValue("bearer") != null;
            var parts = request.split(" ");
            var status = ask(parts[0], parts[1].replaceAll("\\{[^}]*}", "x")).status();
            if (needed != (status == 401 && !operation.path("security").toString().contains("pin"))) {
                wrong.add(request + " answers " + status + " without a token");
            }
        });
        none("Wrong about tokens", wrong);
    }

    @Test
    default void the_description_says_what_a_refusal_looks_like_and_what_each_request_is_for() {
        var silent = new ArrayList<String>();
        operations(document()).forEach((request, operation) -> {
            var content = operation.at("/responses/default/content").path("application/problem+json");
            if (content.isMissingNode() || operation.path("summary").asString("").isBlank()) {
                silent.add(request);
            }
        });
        none("Nothing is said of", silent);
    }

    @Test
    default void the_examples_fit_what_they_are_examples_of() {
        var document = document();
        var faults = new ArrayList<String>();
        operations(document).forEach((request, operation) -> {
            var body = operation.at("/requestBody/content").path("application/json");
            if (body.has("example")) {
                unknown(document, body.path("schema"), body.path("example"), request, faults);
            }
        });
        none("Examples with fields that nobody reads", faults);
    }

    private static void unknown(JsonNode document, JsonNode schema, JsonNode example, String at, List<String> faults) {
        if (schema.has("$ref")) {
            unknown(document, document.at(schema.path("$ref").asString().substring(1)), example, at, faults);
        } else if (example.isArray()) {
            example.forEach(item -> unknown(document, schema.path("items"), item, at, faults));
        } else if (example.isObject()) {
            example.properties().forEach(field -> {
                var known = schema.path("properties").path(field.getKey());
                if (known.isMissingNode()) {
                    faults.add(at + " " + field.getKey());
                }
                unknown(document, known, field.getValue(), at + " " + field.getKey(), faults);
            });
        }
    }

    private static Map<String, JsonNode> operations(JsonNode document) {
        var operations = new java.util.TreeMap<String, JsonNode>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> Set.of("get", "put", "post", "delete", "patch").contains(entry.getKey()))
                .forEach(
                        entry -> operations.put(entry.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                entry.getValue())));
        return operations;
    }

    private static Schema rules() throws IOException {
        try (var rules = HttpDescription.class.getResourceAsStream("openapi-3.1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JsonMapper.shared().readTree(rules));
        }
    }

    private static void none(String what, Collection<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    what + ":\n" + String.join("\n", Stream.of(faults).flatMap(Collection::stream).toList()));
        }
    }
}
