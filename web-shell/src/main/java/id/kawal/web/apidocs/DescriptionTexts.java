package id.kawal.web.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * What a service writes about its HTTP surface beside its controllers: {@code api-docs/<service>/description.md}, and examples:
 * {@code <operationId>.json} for the body of a request, {@code <operationId>.answer.json} for the answer, and
 * {@code <operationId>.refused.json} for refusals with 409, by name.
 */
final class DescriptionTexts {

    private final String service;

    DescriptionTexts(String service) {
        this.service = service;
    }

    String service() {
        return service;
    }

    String description() {
        return text("description.md").orElse("");
    }

    Optional<JsonNode> example(String operationId) {
        return text(operationId + ".json").map(DescriptionTexts::read);
    }

    Optional<JsonNode> answer(String operationId) {
        return example(operationId + ".answer");
    }

    Optional<JsonNode> refused(String operationId) {
        return example(operationId + ".refused");
    }

    private Optional<String> text(String name) {
        var file = new ClassPathResource("api-docs/" + service + "/" + name);
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(String json) {
        try {
            return Json31.mapper().readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
