package id.kawal.escalation.policy.web;

import id.kawal.escalation.casefile.SimulatingPolicies;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.policy.web.PoliciesController.Activation;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The policy on pages: what programs do over HTTP, and through the same controller. */
@Controller
@RequestMapping("/operations/policies")
class PolicyPages {

    private static final int MOST_CASES = 10_000;
    private static final int MOST_SHOWN = 100;
    private static final String ONE = "escalation/operations/policy";
    private static final String DRAFT = "escalation/operations/policy-draft";
    private static final String TO = "redirect:/operations/policies/";

    private final PoliciesController policies;
    private final SimulatingPolicies simulating;
    private final RuleWords rules;
    private final PageWords words;
    private final Clock clock;

    PolicyPages(PoliciesController policies, SimulatingPolicies simulating, RuleWords rules, PageWords words,
            Clock clock) {
        this.policies = policies;
        this.simulating = simulating;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(Caller caller, Model page) {
        page.addAttribute("versions", policies.list());
        page.addAttribute("mayDecide", caller.is(Role.OPERATOR));
        page.addAttribute("words", words);
        return "escalation/operations/policies";
    }

    /** A draft begins with the text of another version: of the one in force, when none is named. */
    @GetMapping("/draft")
    String draft(@RequestParam(defaultValue = "") String from, Model page) {
        var other = from.isEmpty() ? policies.list().stream()
                .filter(one -> one.status() == PolicyView.Status.IN_FORCE).map(PolicyView::version).findFirst()
                .orElse("") : from;
        return draft(other.isEmpty() ? "" : policies.yaml(other), List.of(), page);
    }

    @PostMapping("/draft")
    String draft(@RequestParam(defaultValue = "") String yaml, Caller caller, Model page, HttpServletResponse response,
            Locale locale) {
        try {
            var drafted = policies.draft(yaml, caller, locale).getBody();
            return TO + (drafted == null ? "" : drafted.version() + "?done=drafted");
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            var faults = words.faults(refusal, locale).stream().map(fault -> new Fault("yaml", fault.message()))
                    .toList();
            return draft(yaml, faults, page);
        }
    }

    @GetMapping("/{version}")
    String show(@PathVariable String version, @RequestParam(defaultValue = "") String done, Caller caller, Model page,
            Locale locale) {
        page.addAttribute("done", List.of("drafted", "activated").contains(done) ? done : "");
        return one(version, List.of(), Typed.NOTHING, caller, page, locale);
    }

    /** Changes nothing, so that the page itself is the answer. */
    @PostMapping("/{version}/simulation")
    String simulate(@PathVariable String version, Caller caller, Model page, Locale locale) {
        page.addAttribute("outcome", simulating.simulate(version, SimulatingPolicies.Place.FIRST, MOST_CASES,
                MOST_SHOWN).orElseThrow(() -> Refusal.notFound("policy-unknown")));
        return one(version, List.of(), Typed.NOTHING, caller, page, locale);
    }

    @PostMapping("/{version}/activation")
    String activate(@PathVariable String version, HttpServletRequest request, HttpServletResponse response,
            Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        try {
            policies.activate(version, new Activation(day(typed), typed.given("reason")), caller);
            return TO + version + "?done=activated";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return one(version, words.faults(refusal, locale), typed, caller, page, locale);
        }
    }

    /** What is no day is asked for again like a day that was left out. */
    private static @Nullable LocalDate day(Typed typed) {
        try {
            return typed.day("validFrom");
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private String draft(String yaml, List<Fault> faults, Model page) {
        page.addAttribute("yaml", yaml);
        page.addAttribute("faults", faults);
        page.addAttribute("words", words);
        return DRAFT;
    }

    private String one(String version, List<Fault> faults, Typed typed, Caller caller, Model page, Locale locale) {
        page.addAttribute("whole", policies.show(version, locale));
        page.addAttribute("rules", rules.of(version, locale));
        page.addAttribute("faults", faults);
        page.addAttribute("mayDecide", caller.is(Role.OPERATOR));
        page.addAttribute("words", words);
        var day = typed.dayText("validFrom");
        page.addAttribute("fields", List.of(
                Field.of(Kind.DAY, "validFrom", words.say("operations.policy.valid-from", locale))
                        .hinted(words.say("operations.policy.valid-from.hint", locale))
                        .answered(day.isEmpty() ? LocalDate.now(clock).toString() : day)
                        .faulty(message("validFrom", faults)),
                Field.of(Kind.AREA, "reason", words.say("operations.policy.reason", locale))
                        .hinted(words.say("operations.policy.reason.hint", locale)).answered(typed.text("reason"))
                        .faulty(message("reason", faults))));
        return ONE;
    }

    private static @Nullable String message(String field, List<Fault> faults) {
        return faults.stream().filter(fault -> fault.field().equals(field)).map(Fault::message).findFirst()
                .orElse(null);
    }
}
