package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.kawal.contracts.EventCatalogue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentationIT extends IntakeServer {

    private static final Pattern FOREIGN = Pattern.compile("(?:src|href)=\"(?:https?:)?//");

    @Test
    void the_first_page_leads_to_every_service_and_to_the_events() {
        for (var language : new String[]{"id", "en"}) {
            var page = call(get("/docs?lang=" + language));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("/docs/api/intake", "/docs/api/agency", "/docs/api/escalation",
                    "/docs/api/notification", "/v3/api-docs/notification", "/docs/events", "/asyncapi.yaml")
                    .doesNotContain("??").doesNotContainPattern(FOREIGN);
        }
    }

    @Test
    void the_usual_address_of_a_description_leads_to_those_of_the_four_services() {
        var answer = call(get("/v3/api-docs"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.response().getRedirectedUrl()).isEqualTo("/docs");
    }

    @Test
    void every_published_event_is_shown_with_its_fields_and_an_example() {
        var page = call(get("/docs/events?lang=en")).text();
        assertThat(EventCatalogue.all()).allSatisfy(
                type -> assertThat(page).contains("id=\"" + type.name() + "\"", "/schemas/" + type.name() + ".json"));
        assertThat(page).contains("<code>evidence[].sha256</code>", "string (uuid)", "OPEN, CONFIDENTIAL")
                .doesNotContain("??");
    }

    @Test
    void the_asyncapi_document_finds_its_schemas_beside_it() {
        var document = call(get("/asyncapi.yaml"));
        assertThat(document.status()).isEqualTo(200);
        var references = Pattern.compile("\\./(schemas/\\S+)").matcher(document.text()).results()
                .map(found -> found.group(1)).toList();
        assertThat(references).hasSize(EventCatalogue.all().size())
                .allSatisfy(schema -> assertThat(call(get("/" + schema)).json().at("/$id").asString())
                        .startsWith("urn:kawal:schema:"));
        assertThat(call(get("/schemas/kawal.unknown.v1.json")).status()).isEqualTo(404);
    }

    @Test
    void requests_are_read_without_a_script_of_another_host_or_in_the_page() {
        var page = call(get("/docs/api/agency"));
        assertThat(page.text()).contains("data-description=\"/v3/api-docs/agency\"").doesNotContainPattern(FOREIGN)
                .doesNotContainPattern("<script>|<style|style=|onload=");
        assertThat(page.response().getHeader("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(page.text()).contains("/docs/ui/swagger-ui.css", "/docs/ui/swagger-ui-bundle.js")
                .containsPattern("/intake/docs-api-[0-9a-f]{32}\\.js");
        for (var file : new String[]{"/docs/ui/swagger-ui.css", "/docs/ui/swagger-ui-bundle.js",
                "/intake/docs-api.js"}) {
            assertThat(call(get(file)).status()).as(file).isEqualTo(200);
        }
        assertThat(call(get("/docs/api/nobody")).status()).isEqualTo(404);
        assertThat(call(get("/docs/ui/../../application.yml")).status()).isNotEqualTo(200);
    }
}
