package id.kawal.web.apidocs;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to what springdoc read from the controllers who may call, how a refusal looks, and the examples. */
final class ApiDescription implements OpenApiCustomizer {

    private static final String BEARER = "bearer";
    private static final String PIN = "pin";
    private static final String PIN_HEADER = "Kawal-Pin";

    private final DescriptionTexts texts;
    private final Supplier<Admission> admissions;

    ApiDescription(DescriptionTexts texts, Supplier<Admission> admissions) {
        this.texts = texts;
        this.admissions = admissions;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title("Kawal: " + texts.service()).version("v1").description(texts.description())
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
        // Relative, so that it holds behind any proxy.
        api.servers(List.of(new Server().url("/")));
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        api.getComponents().addSecuritySchemes(BEARER, bearer()).addSecuritySchemes(PIN, pin())
                .addSchemas(ProblemShape.NAME, ProblemShape.schema());
        var admission = admissions.get();
        api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            admit(operation, admission, method.name(), path);
            refuse(operation, path);
            exemplify(operation);
        }));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                .description("A token of the office's issuer; machine clients fetch theirs from /oauth2/token.");
    }

    private static SecurityScheme pin() {
        return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.HEADER).name(PIN_HEADER)
                .description("The PIN that the reporter was shown once, beside the tracking code in the path.");
    }

    private static void admit(Operation operation, Admission admission, String method, String path) {
        if (!admission.admitsAnyone(method, path)) {
            var roles = admission.roles(method, path).stream().map(Enum::name).collect(Collectors.joining(", "));
            var about = operation.getDescription();
            operation.description((about == null ? "" : about + "\n\n") + "Roles: " + roles + ".")
                    .security(List.of(new SecurityRequirement().addList(BEARER)));
        } else if (takesPin(operation)) {
            var others = new ArrayList<>(operation.getParameters());
            others.removeIf(parameter -> PIN_HEADER.equals(parameter.getName()));
            operation.parameters(others).security(List.of(new SecurityRequirement().addList(PIN)));
        } else {
            operation.security(List.of());
        }
    }

    private static boolean takesPin(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> PIN_HEADER.equals(parameter.getName()));
    }

    private static void refuse(Operation operation, String path) {
        var responses = new ApiResponses();
        operation.getResponses().entrySet().stream().filter(said -> said.getKey().startsWith("2"))
                .forEach(said -> responses.addApiResponse(said.getKey(), said.getValue()));
        refusals(operation, path).forEach((status, why) -> responses.addApiResponse(status, problem(why)));
        operation.responses(responses);
    }

    private static Map<String, String> refusals(Operation operation, String path) {
        var refusals = new LinkedHashMap<String, String>();
        if (operation.getRequestBody() != null) {
            refusals.put("400", "The body cannot be read");
            refusals.put("422", "Something is missing or wrong; errors names each field");
        }
        if (operation.getSecurity().stream().anyMatch(requirement -> requirement.containsKey(BEARER))) {
            refusals.put("401", "No valid token");
            refusals.put("403", "The token's role may not do this");
        }
        if (path.contains("{")) {
            refusals.put("404", "There is no such thing, or none that the caller may know of");
        }
        refusals.put("default", "Any other refusal");
        return refusals;
    }

    private static ApiResponse problem(String why) {
        return new ApiResponse().description(why).content(ProblemShape.content());
    }

    private void exemplify(Operation operation) {
        var body = operation.getRequestBody();
        var json = body == null || body.getContent() == null ? null : body.getContent().get("application/json");
        if (json != null) {
            texts.example(operation.getOperationId()).ifPresent(json::setExample);
        }
        texts.answer(operation.getOperationId()).ifPresent(answer -> operation.getResponses().entrySet().stream()
                .filter(said -> said.getKey().startsWith("2")).map(said -> said.getValue().getContent())
                .filter(Objects::nonNull)
                .forEach(content -> content.values().forEach(media -> media.setExample(answer))));
        texts.refused(operation.getOperationId()).ifPresent(refused -> {
            var conflict = problem("The rules of the case forbid it now");
            refused.properties().forEach(one -> conflict.getContent().values()
                    .forEach(media -> media.addExamples(one.getKey(), new Example().value(one.getValue()))));
            operation.getResponses().addApiResponse("409", conflict);
        });
    }
}
