package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.lifecycle.Command;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeskApiDocsIT extends DeskIT {

    @Test
    void every_request_of_the_desk_is_described_with_an_example_of_what_is_sent_and_of_what_comes_back()
            throws Exception {
        description().path("paths").properties().stream().filter(path -> path.getKey().startsWith("/api/v1/desk/"))
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var operation = method.getValue();
                    var name = method.getKey() + " " + path.getKey();
                    assertThat(operation.path("summary").asString()).as(name).isNotBlank();
                    if (operation.has("requestBody")) {
                        exemplified(operation.at("/requestBody/content/application~1json"), name);
                    }
                    operation.path("responses").properties().stream().filter(one -> one.getKey().startsWith("2"))
                            .filter(one -> !path.getKey().endsWith("/pdf")).forEach(one -> exemplified(
                                    one.getValue().at("/content/application~1json"), name + " " + one.getKey()));
                }));
    }

    @Test
    void every_command_is_listed_with_what_it_wants_and_every_kind_of_refusal_is_shown() throws Exception {
        var step = description().path("paths").path("/api/v1/desk/cases/{caseId}/{command}").path("post");
        var commands = Arrays.stream(Command.values()).map(Command::path).toList();
        assertThat(step.path("parameters").valueStream().filter(one -> one.path("name").asString().equals("command"))
                .flatMap(one -> one.at("/schema/enum").valueStream()).map(JsonNode::asString))
                .containsExactlyElementsOf(commands);
        var examples = step.at("/requestBody/content/application~1json/examples");
        assertThat(examples.propertyNames()).containsExactlyInAnyOrderElementsOf(commands);
        assertThat(examples.at("/assign/value").propertyNames()).contains("version", "assignee", "code");
        assertThat(step.at("/responses/409/content/application~1problem+json/examples").propertyNames())
                .containsExactlyInAnyOrder("step-not-from-here", "step-refused", "changed-by-another");
    }

    private static void exemplified(JsonNode media, String what) {
        assertThat(media.has("example") || media.has("examples")).as(what).isTrue();
    }

    private JsonNode description() throws Exception {
        var answer = http.perform(MockMvcRequestBuilders.get("/v3/api-docs/escalation")).andReturn().getResponse();
        return JsonMapper.shared().readTree(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
