package id.kawal.escalation.dossier;

import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.web.Caller;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who reported, behind a stated reason: shown once, kept nowhere here, and written down at intake with who looked and why. */
@Controller
@RequestMapping("/desk/cases/{caseId}/identity")
class IdentityPages {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;
    private static final String REASON = "reason";

    private final CaseFileSources sources;
    private final CaseHeads heads;
    private final PageWords words;

    IdentityPages(CaseFileSources sources, CaseHeads heads, PageWords words) {
        this.sources = sources;
        this.heads = heads;
        this.words = words;
    }

    /** One thing that is known of a person. */
    record Known(String name, String value) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "Known[" + name + "]";
        }
    }

    @GetMapping
    String ask(@PathVariable UUID caseId, Caller caller, Model page, Locale locale) {
        return form(caseId, "", null, caller, page, locale);
    }

    @PostMapping
    String show(@PathVariable UUID caseId, @RequestParam(defaultValue = "") String reason, Caller caller,
            HttpServletResponse response, Model page, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var stated = reason.replaceAll("\\s+", " ").strip();
        if (stated.length() < SHORTEST || stated.length() > LONGEST) {
            response.setStatus(422);
            return form(caseId, stated, words.say("desk.identity.reason-needed", locale, SHORTEST, LONGEST), caller,
                    page, locale);
        }
        page.addAttribute("head", heads.of(caseId, caller, locale));
        var answer = sources.narrative(caseId, caller.name() + ": " + stated);
        var reporter = answer.present().map(IntakePart::reporter).orElse(null);
        if (reporter == null) {
            response.setStatus(503);
            return form(caseId, stated, words.say("desk.identity.away", locale), caller, page, locale);
        }
        page.addAttribute("known", known(reporter, locale)).addAttribute(REASON, stated);
        return "escalation/desk/identity-shown";
    }

    private String form(UUID caseId, String typed, @Nullable String wrong, Caller caller, Model page, Locale locale) {
        page.addAttribute("head", heads.of(caseId, caller, locale));
        page.addAttribute("faults", wrong == null ? List.<Fault>of() : List.of(new Fault(REASON, wrong)));
        page.addAttribute("field", Field.of(Kind.AREA, REASON, words.say("desk.identity.reason", locale))
                .hinted(words.say("desk.identity.reason.hint", locale)).answered(typed).faulty(wrong));
        return "escalation/desk/identity";
    }

    private List<Known> known(IntakePart.Reporter reporter, Locale locale) {
        var known = new ArrayList<Known>();
        add(known, "full-name", reporter.fullName(), locale);
        add(known, "id-number", reporter.idNumber(), locale);
        add(known, "birth-place", reporter.birthPlace(), locale);
        add(known, "birth-date", reporter.birthDate() == null ? null : words.day(reporter.birthDate(), locale), locale);
        add(known, "marital-status", reporter.maritalStatus() == null ? null
                : words.code("desk.marital", reporter.maritalStatus(), locale), locale);
        add(known, "occupation", reporter.occupation(), locale);
        add(known, "address", reporter.address(), locale);
        add(known, "phone", reporter.phone(), locale);
        add(known, "email", reporter.email(), locale);
        return known;
    }

    private void add(List<Known> known, String name, @Nullable String value, Locale locale) {
        if (value != null && !value.isBlank()) {
            known.add(new Known(words.say("desk.identity." + name, locale), value));
        }
    }
}
