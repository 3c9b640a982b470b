package id.kawal.escalation.casefile.web;

import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseQuery;
import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactWords;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows cases and their clocks. */
@RestController
@RequestMapping("/api/v1/cases")
@Transactional(readOnly = true)
class CasesController {

    private static final int LARGEST_PAGE = 200;

    private final Cases cases;
    private final Reckoning reckoning;
    private final ConflictsOfInterest conflicts;
    private final AgencyDirectory agencies;
    private final MessageSource messages;
    private final Clock clock;

    CasesController(Cases cases, Reckoning reckoning, ConflictsOfInterest conflicts, AgencyDirectory agencies,
            MessageSource messages, Clock clock) {
        this.cases = cases;
        this.reckoning = reckoning;
        this.conflicts = conflicts;
        this.agencies = agencies;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The cases, by stage or agency")
    CasePage list(@RequestParam @Nullable String stage, @RequestParam @Nullable String agency,
            @RequestParam @Nullable UUID cursor, @RequestParam(defaultValue = "50") int size, Caller caller,
            Locale locale) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw Refusal.unprocessable("query-wrong").field("size", "not-a-size");
        }
        var page = cases.page(new CaseQuery(stage(stage), agency, cursor, size));
        var next = page.size() < size ? null : page.getLast().report().caseId();
        return new CasePage(
                page.stream().filter(file -> !conflicts.has(file.report().caseId(), caller.name()))
                        .map(file -> CaseSummary.of(file, agencies, reckoning, locale, clock.instant())).toList(),
                next);
    }

    private static @Nullable CaseStage stage(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(CaseStage.values()).filter(stage -> stage.name().equals(name)).findFirst()
                .orElseThrow(() -> Refusal.unprocessable("query-wrong").field("stage", "unknown-stage",
                        String.join(", ", Arrays.stream(CaseStage.values()).map(Enum::name).toList())));
    }

    @GetMapping("/{caseId}")
    @Operation(summary = "One case with its timeline and clocks")
    CaseView show(@PathVariable UUID caseId, Caller caller, Locale locale) {
        var file = find(caseId, caller);
        var words = new FactWords(messages, locale, reckoning.calendar().zone(), code -> agencies.agency(code).name(),
                file.clocks().runs());
        return new CaseView(CaseSummary.of(file, agencies, reckoning, locale, clock.instant()),
                file.standing().missing(),
                file.facts().stream().sorted(Fact.AS_THEY_HAPPENED).map(fact -> TimelineEntry.of(fact, words))
                        .toList());
    }

    @GetMapping("/{caseId}/clocks")
    @Operation(summary = "The clocks of a case")
    List<ClockView> clocks(@PathVariable UUID caseId, Caller caller, Locale locale) {
        var file = find(caseId, caller);
        return file.clocks().runs().stream()
                .map(run -> ClockView.of(run, file, clock.instant(), locale.getLanguage())).toList();
    }

    private CaseFile find(UUID caseId, Caller caller) {
        conflicts.keepAway(caseId, caller);
        return cases.find(caseId).orElseThrow(() -> Refusal.notFound("case-unknown"));
    }

    /** Some cases, and where the next ones begin. */
    record CasePage(List<CaseSummary> cases, @Nullable UUID next) {
    }

    /** A case with its timeline. */
    record CaseView(CaseSummary summary, List<String> missing, List<TimelineEntry> timeline) {
    }
}
