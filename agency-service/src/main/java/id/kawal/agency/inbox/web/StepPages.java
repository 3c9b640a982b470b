package id.kawal.agency.inbox.web;

import com.fasterxml.uuid.Generators;
import id.kawal.agency.action.AgencyCommand;
import id.kawal.agency.directory.Agencies;
import id.kawal.agency.inbox.InboxReading;
import id.kawal.agency.inbox.web.Steps.Step;
import id.kawal.agency.page.PageWords;
import id.kawal.agency.template.ResponseTemplates;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What an officer does with a case: a form for each step, which says what it leads to. */
@Controller
@RequestMapping("/agency/cases/{caseId}/{step:acknowledge|ask|answer|extend|transfer|refuse}")
class StepPages {

    private final InboxReading inboxes;
    private final Filings filings;
    private final Agencies agencies;
    private final InboxSettings settings;
    private final ResponseTemplates templates;
    private final PageWords words;

    StepPages(InboxReading inboxes, Filings filings, Agencies agencies, InboxSettings settings,
            ResponseTemplates templates, PageWords words) {
        this.templates = templates;
        this.inboxes = inboxes;
        this.filings = filings;
        this.agencies = agencies;
        this.settings = settings;
        this.words = words;
    }

    /** What was filled in, and what is wrong with it. */
    private record Filled(Map<String, String> values, List<Fault> faults) {

        @Nullable String value(String name) {
            return values.get(name);
        }
    }

    @GetMapping
    String ask(Caller caller, @PathVariable UUID caseId, @PathVariable String step,
            @RequestParam @Nullable UUID template, Model model, Locale locale) {
        requireCase(caller, caseId);
        var filled = new HashMap<String, String>();
        filled.put("key", Generators.timeBasedEpochGenerator().generate().toString());
        if (template != null) {
            templates.find(caller.requiredAgency(), template).ifPresent(chosen -> filled.put("text", chosen.text()));
        }
        model.addAttribute("templates",
                step(step).templated() ? templates.of(caller.requiredAgency()) : List.of());
        return form(step(step), caseId, new Filled(filled, List.of()), model, locale);
    }

    @PostMapping
    String take(Caller caller, @PathVariable UUID caseId, @PathVariable String step,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            Model model, HttpServletResponse response, Locale locale) {
        requireCase(caller, caseId);
        var asked = step(step);
        try {
            file(caller.requiredAgency(), caseId, asked, values, attachments == null ? List.of() : attachments);
        } catch (Refusal refused) {
            if (refused.status() == HttpStatus.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(refused.status().value());
            return form(asked, caseId, new Filled(values, words.faults(refused, locale)), model, locale);
        }
        return "redirect:/agency/cases/" + caseId + "?done=" + asked.name();
    }

    private void file(String agency, UUID caseId, Step step, Map<String, String> values, List<MultipartFile> parts) {
        var key = values.get("key");
        if (step.name().equals("answer")) {
            var files = parts.stream().filter(part -> !part.isEmpty()).toList();
            var received = ReceivedAnswer.of(new Requests.Response(values.get("kind"), values.get("text"), null), files,
                    settings, Generators.timeBasedEpochGenerator()::generate);
            filings.file(agency, caseId, key, received.answer(), received.contents());
        } else {
            filings.file(agency, caseId, key, command(agency, step, values), Map.of());
        }
    }

    private AgencyCommand command(String agency, Step step, Map<String, String> values) {
        return switch (step.name()) {
            case "acknowledge" -> new Requests.Acknowledgement(truth(values.get("fileComplete")),
                    values.get("reference")).command();
            case "ask" -> new Requests.Question(values.get("text")).command();
            case "extend" -> new Requests.Extension(number(values.get("days")), values.get("reason"),
                    values.get("explanation")).command();
            case "transfer" -> new Requests.Transfer(values.get("toAgencyCode"), values.get("reason")).command(agency,
                    agencies::receives);
            default -> new Requests.RefusalOfCase(values.get("reason"), values.get("explanation")).command();
        };
    }

    private static @Nullable Boolean truth(@Nullable String value) {
        return value == null ? null : Boolean.valueOf(value);
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value != null && value.strip().matches("\\d{1,4}") ? Integer.valueOf(value.strip()) : null;
    }

    private String form(Step step, UUID caseId, Filled filled, Model model, Locale locale) {
        model.addAttribute("step", step.name());
        model.addAttribute("caseId", caseId);
        model.addAttribute("faults", filled.faults());
        model.addAttribute("key", filled.value("key"));
        model.addAttribute("fields", step.asks().stream().map(asked -> field(step, asked, filled, locale)).toList());
        model.addAttribute("types", String.join(",", settings.attachmentTypes()));
        model.addAttribute("most", settings.maxAttachments());
        return "agency/step";
    }

    private Field field(Step step, Steps.Asked asked, Filled filled, Locale locale) {
        var fault = filled.faults().stream().filter(one -> one.field().equals(asked.name())).map(Fault::message)
                .findFirst().orElse(null);
        var hint = words.say("step." + step.name() + "." + asked.name() + ".hint", locale);
        return Field.of(asked.kind(), asked.name(), words.say("step." + step.name() + "." + asked.name(), locale),
                options(asked, locale)).hinted(hint.startsWith("step.") ? null : hint)
                .answered(filled.value(asked.name())).faulty(fault);
    }

    private List<Option> options(Steps.Asked asked, Locale locale) {
        if (asked.name().equals("toAgencyCode")) {
            var all = agencies.receiving().stream().map(agency -> new Option(agency.code(), agency.name(), null));
            return Stream
                    .concat(Stream.of(new Option("", words.say("page.choose", locale), null)), all)
                    .toList();
        }
        return asked.choices().stream().map(choice -> new Option(choice, words.say("choice." + choice, locale), null))
                .toList();
    }

    private void requireCase(Caller caller, UUID caseId) {
        if (inboxes.sheet(caseId, caller.requiredAgency()).isEmpty()) {
            throw Refusal.notFound("unknown-case");
        }
    }

    private static Step step(String name) {
        return Steps.named(name).orElseThrow(() -> Refusal.notFound("unknown-case"));
    }
}
