package id.kawal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/keys",
        "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"})
@AutoConfigureMockMvc
class WebShellTests {

    @Autowired
    MockMvc web;
    @LocalServerPort
    int port;

    @Test
    void who_brings_no_token_is_told_in_indonesian_to_bring_one() throws Exception {
        web.perform(get("/api/v1/mine")).andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Bearer")))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:unauthenticated"))
                .andExpect(jsonPath("$.title").value("Tanda masuk diperlukan"));
    }

    @Test
    void the_language_asked_for_is_spoken() throws Exception {
        web.perform(get("/api/v1/mine").header("Accept-Language", "en-GB"))
                .andExpect(jsonPath("$.title").value("A token is needed"));
        web.perform(get("/api/v1/mine?lang=en")).andExpect(jsonPath("$.title").value("A token is needed"));
        web.perform(get("/api/v1/mine").header("Accept-Language", "fr"))
                .andExpect(jsonPath("$.title").value("Tanda masuk diperlukan"));
    }

    @Test
    void a_controller_learns_who_calls_and_for_which_agency() throws Exception {
        web.perform(get("/api/v1/mine").with(token("AGENCY", "disdukcapil-1871"))).andExpect(status().isOk())
                .andExpect(content().string("DISDUKCAPIL-1871"));
    }

    @Test
    void a_role_that_no_rule_names_is_refused() throws Exception {
        web.perform(get("/api/v1/mine").with(token("EXAMINER", ""))).andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:forbidden"));
    }

    @Test
    void a_path_that_no_rule_names_is_refused_even_to_the_operator() throws Exception {
        web.perform(get("/api/v1/unnamed").with(token("OPERATOR", ""))).andExpect(status().isForbidden());
    }

    @Test
    void parked_events_are_for_the_operator_alone() throws Exception {
        web.perform(get("/api/v1/parked-events/x").with(token("AGENCY", "a"))).andExpect(status().isForbidden());
        web.perform(get("/api/v1/parked-events/x").with(token("OPERATOR", ""))).andExpect(status().isNotFound());
    }

    @Test
    void a_refusal_names_every_field() throws Exception {
        web.perform(get("/api/v1/open/refused")).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:http-422"))
                .andExpect(jsonPath("$.errors[*].field", hasItem("reporter.fullName")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("eventDate")))
                .andExpect(jsonPath("$.allowed").value("LATER"));
    }

    @Test
    void a_body_that_is_no_json_is_refused_with_the_place_and_without_its_content() throws Exception {
        web.perform(post("/api/v1/open/echo").contentType(MediaType.APPLICATION_JSON).content("{\"number\": \"Siti\"}"))
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail", containsString("number")))
                .andExpect(content().string(not(containsString("Siti"))));
    }

    @Test
    void what_spring_refuses_says_which_part_is_wrong_or_what_is_accepted_instead() throws Exception {
        web.perform(get("/api/v1/open/numbered/seven")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Bagian ini tidak dapat dibaca: number"));
        web.perform(post("/api/v1/open/echo").with(csrf()).contentType(MediaType.TEXT_PLAIN).content("seven"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detail").value(containsString("Kirim sebagai: application/json")));
        web.perform(get("/api/v1/open/echo?lang=en")).andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.detail").value("This address does not take that method. It takes: POST"));
    }

    @Test
    void a_body_that_is_sent_as_a_form_is_not_read_to_say_what_is_accepted_instead() throws Exception {
        web.perform(post("/api/v1/open/echo").contentType(MediaType.APPLICATION_FORM_URLENCODED).content("lang=en"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detail").value(containsString("Kirim sebagai: application/json")));
    }

    @Test
    void what_is_no_form_though_it_was_sent_as_one_gets_a_problem_from_the_server_too() throws Exception {
        var sent = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/open/echo?lang=en"))
                .header("Content-Type", MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        try (var client = HttpClient.newHttpClient()) {
            for (var body : List.of("date,name\n2026-12-24,100% libur\n", "&=x", "{\"number\": 7}")) {
                var answer = client.send(sent.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(body).isEqualTo(415);
                assertThat(answer.body()).contains("Send it as: application/json");
            }
        }
    }

    @Test
    void lines_of_a_file_that_was_sent_as_a_form_are_let_through_to_what_answers_the_address() throws Exception {
        web.perform(post("/api/v1/open/parameters").param("date,name\n2026-12-24,Cuti\n", ""))
                .andExpect(status().isOk()).andExpect(content().string("1"));
    }

    @Test
    void an_unexpected_failure_shows_no_inner_detail() throws Exception {
        web.perform(get("/api/v1/open/broken")).andExpect(status().isInternalServerError())
                .andExpect(content().string(not(containsString("inner"))));
    }

    @Test
    void every_page_carries_the_security_headers() throws Exception {
        web.perform(get("/api/v1/open/refused"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void a_browser_is_sent_to_a_page_and_a_program_gets_a_problem() throws Exception {
        web.perform(get("/open/refused").accept(MediaType.TEXT_HTML)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(""));
        web.perform(get("/api/v1/open/refused").accept(MediaType.TEXT_HTML))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        web.perform(get("/unnamed").accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound());
        web.perform(get("/unnamed")).andExpect(status().isUnauthorized());
    }

    @Test
    void the_page_in_place_of_one_that_cannot_be_shown_says_what_is_wrong_in_the_language_asked_for() throws Exception {
        web.perform(get("/error?lang=en").accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)).andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("The service is busy")))
                .andExpect(content().string(containsString("<html lang=\"en\"")));
    }

    @Test
    void the_language_that_was_chosen_is_remembered_in_a_cookie() throws Exception {
        web.perform(get("/open/page?lang=en")).andExpect(header().string("Set-Cookie", startsWith("lang=en;")));
        web.perform(get("/api/v1/mine").cookie(new Cookie("lang", "en")))
                .andExpect(jsonPath("$.title").value("A token is needed"));
    }

    @Test
    void the_style_has_the_hash_of_its_content_in_its_address_and_may_be_kept_for_good() throws Exception {
        var page = web.perform(get("/error").accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)).andReturn().getResponse().getContentAsString();
        var address = page.replaceFirst("(?s).*\"(/shell/kawal-[0-9a-f]{32}\\.css)\".*", "$1");
        web.perform(get(address)).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(content().string(containsString("govuk-button")))
                .andExpect(content().string(not(containsString("GDS Transport"))));
    }

    @Test
    void each_file_that_is_put_together_keeps_its_own_content() throws Exception {
        web.perform(get("/shell/kawal.css")).andExpect(content().contentTypeCompatibleWith("text/css"))
                .andExpect(content().string(containsString("govuk-button")));
        web.perform(get("/shell/live.js")).andExpect(content().contentTypeCompatibleWith("text/javascript"))
                .andExpect(content().string(containsString("sse-connect")));
        web.perform(get("/shell/kawal.css")).andExpect(content().string(containsString("govuk-button")));
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        web.perform(post("/open/form")).andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:page-expired"));
        web.perform(post("/open/form").with(csrf())).andExpect(status().isOk());
    }

    private static RequestPostProcessor token(String role, String agency) {
        return request -> jwt().jwt(token -> token.claim("roles", List.of(role)).claim("agency", agency))
                .authorities(TokenCallers.authorities(List.of(role))).postProcessRequest(request);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Answers.class)
    static class Application {

        @Bean
        AccessRules rules() {
            return requests -> requests.requestMatchers("/api/v1/mine").hasRole("AGENCY")
                    .requestMatchers("/api/v1/open/**", "/open/**").permitAll();
        }
    }

    record Numbered(int number) {
    }

    @RestController
    static class Answers {

        @PostMapping("/api/v1/open/parameters")
        String parameters(@RequestParam Map<String, String> sent) {
            return Integer.toString(sent.size());
        }

        @GetMapping("/api/v1/mine")
        String mine(Caller caller) {
            return caller.requiredAgency();
        }

        @GetMapping({"/api/v1/open/refused", "/open/refused"})
        String refused() {
            throw Refusal.unprocessable("http-422", "").field("reporter.fullName", "required")
                    .field("eventDate", "required").with("allowed", "LATER");
        }

        @GetMapping("/open/page")
        String page() {
            return "page";
        }

        @PostMapping("/open/form")
        String form() {
            return "taken";
        }

        @GetMapping("/api/v1/open/broken")
        String broken() {
            throw new IllegalStateException("inner");
        }

        @GetMapping("/api/v1/open/numbered/{number}")
        int numbered(@PathVariable int number) {
            return number;
        }

        @PostMapping("/api/v1/open/echo")
        Map<String, Integer> echo(@RequestBody Numbered body) {
            return Map.of("number", body.number());
        }
    }
}
