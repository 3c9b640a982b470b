package id.kawal.intake.drafting.web;

import id.kawal.intake.directory.Agency;
import id.kawal.intake.directory.Directory;
import id.kawal.intake.drafting.Answers;
import id.kawal.intake.drafting.DraftReports;
import id.kawal.intake.drafting.JudgingAnswers;
import id.kawal.intake.drafting.Step;
import id.kawal.intake.pages.PageWords;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The question which agency is meant: found by region and by words, chosen from what was found. */
@Controller
@RequestMapping("/report/agency")
class AgencyPages {

    private static final int MOST = 25;

    private final DraftCookie cookie;
    private final DraftReports drafts;
    private final JudgingAnswers judging;
    private final Directory directory;
    private final PageWords words;

    AgencyPages(DraftCookie cookie, DraftReports drafts, JudgingAnswers judging, Directory directory,
            PageWords words) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.judging = judging;
        this.directory = directory;
        this.words = words;
    }

    /**
     * What somebody looks for.
     *
     * @param region the name of the region, or empty
     * @param q the words, or empty
     * @param from where the reporter comes from
     */
    record Search(String region, String q, String from) {

        Search {
            region = region == null ? "" : region;
            q = q == null ? "" : q;
            from = from == null ? "" : from;
        }

        public boolean asked() {
            return !region.isBlank() || !q.isBlank();
        }
    }

    @GetMapping
    String ask(Search search, HttpServletRequest request, Model page, Locale locale) {
        var draft = cookie.unfinished(request);
        return draft.isEmpty() ? "redirect:/report" : show(search, draft.get().answers(), List.of(), page, locale);
    }

    @PostMapping
    String answer(Search search, @RequestParam(defaultValue = "") String agencyCode, HttpServletRequest request,
            HttpServletResponse response, Model page, Locale locale) {
        var draft = cookie.unfinished(request);
        if (draft.isEmpty()) {
            return "redirect:/report";
        }
        var before = draft.get().answers();
        var same = before.of("agencyCode").equals(agencyCode);
        var answers = before.with(same ? Map.of() : Map.of("agencyCode", agencyCode, "serviceCode", ""));
        var faults = judging.faults(answers, Step.AGENCY).stream().map(fault -> words.fault(fault, locale)).toList();
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(search, before, faults, page, locale);
        }
        drafts.keep(draft.get().token(), answers);
        cookie.set(request, response, draft.get().token());
        return "redirect:/report/" + (search.from().equals("check") && same ? Step.CHECK : Step.SERVICE).path();
    }

    private String show(Search search, Answers answers, List<Fault> faults, Model page, Locale locale) {
        var fromCheck = search.from().equals("check");
        var found = search.asked() ? directory.search(search.region(), search.q(), MOST)
                : directory.find(answers.of("agencyCode")).map(List::of).orElse(List.of());
        var fault = faults.stream().findFirst().map(Fault::message).orElse(null);
        var options = found.stream().map(AgencyPages::option).toList();
        var choice = Field.of(Kind.CHOICE, "agencyCode", words.say("report.found", locale, found.size()), options)
                .answered(answers.of("agencyCode")).faulty(fault);
        page.addAttribute("step", StepView.of(Step.AGENCY, Step.asked(answers),
                words.say("step.AGENCY.title", locale), List.of(), List.of(choice), fromCheck));
        page.addAttribute("search", search).addAttribute("region", regions(search, locale));
        page.addAttribute("words", Field.of(Kind.TEXT, "q", words.say("report.search-words", locale))
                .hinted(words.say("report.search-words.hint", locale)).answered(search.q()));
        page.addAttribute("found", found.size());
        page.addAttribute("faults",
                found.isEmpty() ? faults.stream().map(missing -> new Fault("q", missing.message())).toList() : faults);
        return "intake/report/agency";
    }

    private Field regions(Search search, Locale locale) {
        var options = Stream.concat(Stream.of(new Option("", words.say("report.any-region", locale), null)),
                directory.regions().stream().map(region -> new Option(region, region, null))).toList();
        return Field.of(Kind.SELECT, "region", words.say("report.search-region", locale), options)
                .answered(search.region());
    }

    private static Option option(Agency agency) {
        // Most names say their region already.
        var region = agency.name().endsWith(agency.regionName()) ? null : agency.regionName();
        return new Option(agency.code(), agency.name(), region);
    }
}
