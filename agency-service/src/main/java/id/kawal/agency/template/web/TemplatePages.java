package id.kawal.agency.template.web;

import id.kawal.agency.page.PageWords;
import id.kawal.agency.template.ResponseTemplate;
import id.kawal.agency.template.ResponseTemplates;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The templates of the agency: read, made, changed and thrown away. */
@Controller
@RequestMapping("/agency/templates")
class TemplatePages {

    private static final String HERE = "redirect:/agency/templates";

    private final ResponseTemplates templates;
    private final PageWords words;

    TemplatePages(ResponseTemplates templates, PageWords words) {
        this.templates = templates;
        this.words = words;
    }

    /** A form as it was filled in; without an id for a new template. */
    private record Filled(@Nullable UUID id, String title, String text, List<Fault> faults) {
    }

    @GetMapping
    String list(Caller caller, Model model, Locale locale) {
        return show(caller, new Filled(null, "", "", List.of()), model, locale);
    }

    @GetMapping("/{id}")
    String edit(Caller caller, @PathVariable UUID id, Model model, Locale locale) {
        var template = find(caller, id);
        return show(caller, new Filled(id, template.title(), template.text(), List.of()), model, locale);
    }

    @PostMapping
    String add(Caller caller, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response, Locale locale) {
        return keep(caller, new Filled(null, title, text, List.of()), model, response, locale);
    }

    @PostMapping("/{id}")
    String change(Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response, Locale locale) {
        return keep(caller, new Filled(id, title, text, List.of()), model, response, locale);
    }

    @PostMapping("/{id}/removal")
    String remove(Caller caller, @PathVariable UUID id) {
        templates.remove(caller.requiredAgency(), id);
        return HERE;
    }

    private String keep(Caller caller, Filled filled, Model model, HttpServletResponse response, Locale locale) {
        try {
            templates.keep(caller.requiredAgency(), filled.id(), filled.title(), filled.text());
            return HERE;
        } catch (Refusal refused) {
            if (refused.status() == HttpStatus.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(refused.status().value());
            return show(caller, new Filled(filled.id(), filled.title(), filled.text(), words.faults(refused, locale)),
                    model, locale);
        }
    }

    private String show(Caller caller, Filled filled, Model model, Locale locale) {
        model.addAttribute("templates", templates.of(caller.requiredAgency()));
        model.addAttribute("id", filled.id());
        model.addAttribute("faults", filled.faults());
        model.addAttribute("fields", List.of(field(Kind.TEXT, "title", filled.title(), filled, locale),
                field(Kind.AREA, "text", filled.text(), filled, locale)));
        return "agency/templates";
    }

    private Field field(Kind kind, String name, String value, Filled filled, Locale locale) {
        return Field.of(kind, name, words.say("templates." + name, locale)).answered(value)
                .faulty(filled.faults().stream().filter(fault -> fault.field().equals(name)).map(Fault::message)
                        .findFirst().orElse(null));
    }

    private ResponseTemplate find(Caller caller, UUID id) {
        return templates.find(caller.requiredAgency(), id).orElseThrow(() -> Refusal.notFound("unknown-template"));
    }
}
