package id.kawal.escalation.calendar;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import id.kawal.escalation.EscalationIT;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Calendars over HTTP, as an operator puts and amends them. */
abstract class CalendarIT extends EscalationIT {

    @Autowired
    MockMvc http;
    @Autowired
    Calendars calendars;

    final ResultActions put(String name, String body) throws Exception {
        return http.perform(MockMvcRequestBuilders
                .put("/api/v1/calendars/" + name).with(operator()).contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    final ResultActions post(String name, MediaType type, String query, String body) throws Exception {
        return http.perform(MockMvcRequestBuilders
                .post("/api/v1/calendars/" + name + "/days" + query).with(operator()).contentType(type)
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    static RequestPostProcessor operator() {
        return as("OPERATOR");
    }

    static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject("kepala-operator").claim("roles", List.of(role)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
