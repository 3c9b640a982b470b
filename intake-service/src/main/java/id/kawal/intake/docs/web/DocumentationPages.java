package id.kawal.intake.docs.web;

import id.kawal.intake.docs.messaging.EventDocumentation;
import id.kawal.web.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The pages that engineers read. The descriptions of the other services are reached through the one port. */
@Controller
class DocumentationPages {

    static final List<String> SERVICES = List.of("intake", "agency", "escalation", "notification");

    private final EventDocumentation events;

    DocumentationPages(EventDocumentation events) {
        this.events = events;
    }

    @GetMapping("/docs")
    String all(Model page) {
        page.addAttribute("services", SERVICES);
        return "intake/docs";
    }

    /** Each service describes its own requests; the first page leads to all four. */
    @GetMapping("/v3/api-docs")
    String descriptions() {
        return "redirect:/docs";
    }

    /** One service's requests, to read and to try. */
    @GetMapping("/docs/api/{service}")
    String requests(@PathVariable String service, Model page) {
        if (!SERVICES.contains(service)) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "http-404");
        }
        page.addAttribute("service", service);
        return "intake/docs-api";
    }

    @GetMapping("/docs/events")
    String events(Model page) {
        page.addAttribute("topics", events.topics());
        return "intake/docs-events";
    }

    @GetMapping(path = "/asyncapi.yaml", produces = "application/yaml")
    @ResponseBody
    String asyncApi() {
        return events.asyncApi();
    }

    /** Where the AsyncAPI document says that the schemas are. */
    @GetMapping(path = "/schemas/{type}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String schema(@PathVariable String type) {
        return events.schema(type).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "http-404"));
    }
}
