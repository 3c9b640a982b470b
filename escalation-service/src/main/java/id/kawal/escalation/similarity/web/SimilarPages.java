package id.kawal.escalation.similarity.web;

import id.kawal.escalation.examiner.CaseHead;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Ticks;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.similarity.Pattern;
import id.kawal.escalation.similarity.SimilarCase;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages of cases that resemble one another. */
@Controller
class SimilarPages {

    private static final String CASES = "caseIds";

    private final SimilarityController similarity;
    private final GroupsController groups;
    private final CaseHeads heads;
    private final PageWords words;

    SimilarPages(SimilarityController similarity, GroupsController groups, CaseHeads heads, PageWords words) {
        this.similarity = similarity;
        this.groups = groups;
        this.heads = heads;
        this.words = words;
    }

    /** A case that resembles another. */
    record Line(UUID caseId, String title, String state, String opened, @Nullable String handler, long percent,
            String reasons, boolean duplicate) {
    }

    /** A pattern, with what an investigation of the office’s own would start from. */
    record PatternLine(String agency, String agencyName, String substance, String substanceName, int cases,
            int openCases, int regions, String first, String last, boolean investigated) {
    }

    @GetMapping("/desk/cases/{caseId}/similar")
    String similar(@PathVariable UUID caseId, Caller caller, Model page, Locale locale) {
        return similar(caseId, Typed.NOTHING, List.of(), caller, page, locale);
    }

    /** Puts similar cases together with this one. */
    @PostMapping("/desk/cases/{caseId}/group")
    String together(@PathVariable UUID caseId, HttpServletRequest request, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        var typed = Typed.in(request);
        try {
            var cases = new LinkedHashSet<>(Set.of(caseId));
            typed.ticked(CASES).stream().map(SimilarPages::id).flatMap(Optional::stream).forEach(cases::add);
            var made = groups.make(new GroupsController.Wanted(typed.given("title"), cases), caller);
            return "redirect:/desk/groups/" + made.groupId();
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return similar(caseId, typed, words.faults(refusal, locale), caller, page, locale);
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String similar(UUID caseId, Typed typed, List<Fault> faults, Caller caller, Model page, Locale locale) {
        page.addAttribute("head", heads.of(caseId, caller, locale)).addAttribute("faults", faults);
        var lines = similarity.similar(caseId, caller).stream().map(one -> line(one, locale)).toList();
        page.addAttribute("lines", lines);
        page.addAttribute("ticks", new Ticks(CASES, words.say("desk.group.cases", locale), null, wrong(CASES, faults),
                lines.stream().map(one -> new Ticks.Box(one.caseId().toString(), one.title(),
                        typed.ticked(CASES).contains(one.caseId().toString()))).toList()));
        page.addAttribute("field", Field.of(Kind.TEXT, "title", words.say("desk.group.title", locale))
                .hinted(words.say("desk.group.title.hint", locale)).answered(typed.text("title"))
                .faulty(wrong("title", faults)));
        return "escalation/desk/similar";
    }

    private static @Nullable String wrong(String name, List<Fault> faults) {
        return faults.stream().filter(fault -> fault.field().equals(name)).map(Fault::message).findFirst().orElse(null);
    }

    private Line line(SimilarCase one, Locale locale) {
        return new Line(one.caseId(),
                one.subject().isBlank() ? words.say("desk.number", locale, CaseHead.number(one.caseId()))
                        : one.subject(),
                words.say("state." + one.state(), locale), words.moment(one.openedAt().toInstant(), locale),
                one.handler(), Math.round(one.score() * 100), reasons(one.reasons(), locale), one.likelyDuplicate());
    }

    private String reasons(List<String> reasons, Locale locale) {
        return String.join(", ", reasons.stream().map(reason -> words.code("desk.alike", reason, locale)).toList());
    }

    @GetMapping("/desk/patterns")
    String patterns(Model page, Locale locale) {
        var found = similarity.patterns(null);
        page.addAttribute("text", words.say("desk.patterns.text", locale, found.proposeFrom(), found.withinDays()));
        page.addAttribute("lines", found.patterns().stream().map(one -> line(one, locale)).toList());
        return "escalation/desk/patterns";
    }

    private PatternLine line(Pattern one, Locale locale) {
        return new PatternLine(one.agency(), one.agencyName(), one.substance(),
                words.code("desk.substance", one.substance(), locale), one.cases(), one.openCases(), one.regions(),
                words.moment(one.firstAt().toInstant(), locale), words.moment(one.lastAt().toInstant(), locale),
                one.investigated());
    }
}
