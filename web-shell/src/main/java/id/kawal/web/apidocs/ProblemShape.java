package id.kawal.web.apidocs;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;

/** How a refusal looks: a problem detail (RFC 9457), with the fields that are missing or wrong. */
final class ProblemShape {

    static final String NAME = "Problem";

    private ProblemShape() {
    }

    static Content content() {
        return new Content().addMediaType("application/problem+json",
                new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + NAME)));
    }

    static Schema<?> schema() {
        var field = of("object").description("One field that is missing or wrong");
        field.addProperty("field", text("The path of the field, for example reporter.birthDate"));
        field.addProperty("code", text("What is wrong, for example required"));
        field.addProperty("message", text("The same in words"));
        var errors = of("array").description("The fields that are missing or wrong");
        errors.setItems(field);
        var problem = of("object").description(
                "A refusal (RFC 9457) in the language asked for by Accept-Language or ?lang, Indonesian or English");
        problem.addProperty("type", text("Stable: urn:kawal:problem:<code>"));
        problem.addProperty("title", text("What is wrong"));
        problem.addProperty("status", of("integer"));
        problem.addProperty("detail", text("How to mend it"));
        problem.addProperty("instance", text("The path that was asked for"));
        problem.addProperty("errors", errors);
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<?> text(String about) {
        return of("string").description(about);
    }

    private static Schema<?> of(String type) {
        var schema = new JsonSchema();
        schema.setTypes(Set.of(type));
        return schema;
    }
}
