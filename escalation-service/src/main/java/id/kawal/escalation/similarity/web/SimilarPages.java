package id.kawal.escalation.similarity.web;

import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.similarity.Pattern;
import id.kawal.escalation.similarity.SimilarCase;
import id.kawal.web.Caller;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of cases that resemble one another. */
@Controller
class SimilarPages {

    private final SimilarityController similarity;
    private final CaseHeads heads;
    private final PageWords words;

    SimilarPages(SimilarityController similarity, CaseHeads heads, PageWords words) {
        this.similarity = similarity;
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
        page.addAttribute("head", heads.of(caseId, caller, locale));
        page.addAttribute("lines", similarity.similar(caseId, caller).stream().map(one -> line(one, locale)).toList());
        return "escalation/desk/similar";
    }

    private Line line(SimilarCase one, Locale locale) {
        return new Line(one.caseId(), one.subject().isBlank() ? one.caseId().toString() : one.subject(),
                words.say("state." + one.state(), locale), words.moment(one.openedAt().toInstant(), locale),
                one.handler(), Math.round(one.score() * 100), reasons(one.reasons(), locale), one.likelyDuplicate());
    }

    private String reasons(List<String> reasons, Locale locale) {
        return String.join(", ", reasons.stream().map(reason -> words.code("desk.alike", reason, locale)).toList());
    }

    @GetMapping("/desk/patterns")
    String patterns(Model page, Locale locale) {
        var found = similarity.patterns();
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
