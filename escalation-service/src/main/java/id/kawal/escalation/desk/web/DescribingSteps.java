package id.kawal.escalation.desk.web;

import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.LifeCycle;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the description of the HTTP surface which commands there are and what each wants with it, as the life cycle has it. */
@Component
class DescribingSteps implements OpenApiCustomizer {

    private static final String COMMAND = "command";

    private final LifeCycle lifeCycle = LifeCycle.ofTheOmbudsman();

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/v1/desk/") && path.endsWith("/{command}")) {
                describe(item.getPost());
            }
        });
    }

    private void describe(Operation operation) {
        var commands = new StringSchema();
        commands.setEnum(Arrays.stream(Command.values()).map(Command::path).toList());
        operation.getParameters().stream().filter(parameter -> COMMAND.equals(parameter.getName()))
                .forEach(parameter -> parameter.schema(commands)
                        .description("The step; next of the case file says which may be taken now"));
        var media = Objects.requireNonNull(operation.getRequestBody().getContent().get("application/json"));
        Arrays.stream(Command.values())
                .forEach(command -> media.addExamples(command.path(), new Example().summary(summary(command))
                        .value(body(command))));
    }

    private String summary(Command command) {
        return lifeCycle.rows().stream().filter(row -> row.command() == command)
                .map(row -> row.moves() ? "to " + row.to() : "the state stays").distinct()
                .collect(Collectors.joining(", or ")) + "; from "
                + lifeCycle.allowing(command).stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** What the guards of the command want to come with it. */
    private Map<String, Object> body(Command command) {
        var body = new LinkedHashMap<String, Object>();
        body.put("version", 3);
        lifeCycle.rows().stream().filter(row -> row.command() == command).flatMap(row -> StepAsk.of(row).stream())
                .filter(ask -> !ask.optional()).forEach(ask -> body.putIfAbsent(ask.part().field(), value(ask)));
        return body;
    }

    private static Object value(StepAsk ask) {
        return switch (ask.part()) {
            case ASSIGNEE -> "examiner-2";
            case CODE -> switch (ask.words()) {
                case "class" -> "SIMPLE";
                case "criterion" -> "LIFE_THREATENING";
                default -> "OUT_OF_JURISDICTION";
            };
            case DATE -> ask.words().equals("complained") ? "2026-10-05" : "2026-12-15";
            case RECEIVED_AT -> "2026-11-24T10:15:00+07:00";
            case ITEMS -> List.of("FULL_ADDRESS");
            case PROOF -> "tanda terima 42";
            case REFERENCE -> "12/2026";
            case SIGNATORY -> "HEADQUARTERS";
            case WORDS -> ask.words().equals("outcome") ? "KTP-el sudah dicetak dan diterima oleh pelapor."
                    : "Berkas lengkap dan benar.";
        };
    }
}
