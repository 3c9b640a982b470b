package id.kawal.escalation.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of the office who works with HTTP alone, and counts the calls. */
record Officer(MockMvc http, String name, String role, AtomicInteger calls) {

    static Officer examiner(MockMvc http, String name) {
        return new Officer(http, name, "EXAMINER", new AtomicInteger());
    }

    static Officer head(MockMvc http, String name) {
        return new Officer(http, name, "HEAD", new AtomicInteger());
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {

        String text(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    Answer ask(HttpMethod method, String path, Map<String, ?> body) {
        return send(method, "/api/v1/desk" + path, body);
    }

    private Answer send(HttpMethod method, String path, Map<String, ?> body) {
        calls.incrementAndGet();
        try {
            var request = MockMvcRequestBuilders.request(method, java.net.URI.create(path))
                    .contentType(MediaType.APPLICATION_JSON).content(JsonMapper.shared().writeValueAsString(body))
                    .with(jwt().jwt(token -> token.subject(name).claim("roles", List.of(role)))
                            .authorities(new SimpleGrantedAuthority("ROLE_" + role)));
            MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
            var text = answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            var json = text.isEmpty() ? JsonMapper.shared().createObjectNode() : JsonMapper.shared().readTree(text);
            return new Answer(answer.getStatus(), json);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** How a path outside of the desk answers. */
    int status(String path) {
        return elsewhere(path).status();
    }

    /** What a path outside of the desk answers. */
    Answer elsewhere(String path) {
        return send(HttpMethod.GET, path, Map.of());
    }

    JsonNode get(String path) {
        var answer = ask(HttpMethod.GET, path, Map.of());
        Assertions.assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    JsonNode post(String path, Map<String, ?> body) {
        var answer = ask(HttpMethod.POST, path, body);
        Assertions.assertThat(answer.status()).as("%s %s", path, answer.body()).isBetween(200, 201);
        return answer.body();
    }

    JsonNode file(UUID caseId) {
        return get("/cases/" + caseId);
    }

    /** Tries a step on the version of now. */
    Answer tries(UUID caseId, String command, Map<String, ?> body) {
        var sent = new java.util.HashMap<String, Object>(body);
        sent.put("version", file(caseId).path("version").asInt());
        return ask(HttpMethod.POST, "/cases/" + caseId + "/" + command, sent);
    }

    /** Takes a step, which must be allowed; returns the state that follows. */
    String takes(UUID caseId, String command, Map<String, ?> body) {
        var answer = tries(caseId, command, body);
        Assertions.assertThat(answer.status()).as("%s: %s", command, answer.body()).isEqualTo(200);
        return answer.text("/state");
    }

    String takes(UUID caseId, String command) {
        return takes(caseId, command, Map.of());
    }
}
