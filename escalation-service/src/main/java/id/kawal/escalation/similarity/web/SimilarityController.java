package id.kawal.escalation.similarity.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.similarity.ComparingCases;
import id.kawal.escalation.similarity.Pattern;
import id.kawal.escalation.similarity.PatternSettings;
import id.kawal.escalation.similarity.SimilarCase;
import id.kawal.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows cases that resemble one another, and proposes investigations of the office's own. */
@RestController
@RequestMapping("/api/v1/desk")
@Transactional(readOnly = true)
class SimilarityController {

    private final ComparingCases comparing;
    private final PatternSettings settings;
    private final DeskAccess access;

    SimilarityController(ComparingCases comparing, PatternSettings settings, DeskAccess access) {
        this.comparing = comparing;
        this.settings = settings;
        this.access = access;
    }

    /** Patterns, and from how many cases within how many days on there is one. */
    record Patterns(int proposeFrom, long withinDays, List<Pattern> patterns) {
    }

    @GetMapping("/cases/{caseId}/similar")
    @Operation(summary = "The cases that resemble this one most, with what they have in common")
    List<SimilarCase> similar(@PathVariable UUID caseId, Caller caller) {
        access.open(caseId, caller);
        return comparing.similarTo(caseId, caller.name());
    }

    @GetMapping("/patterns")
    @Operation(summary = "Patterns that pass the threshold, for which an investigation of the office's own is proposed")
    Patterns patterns() {
        return new Patterns(settings.proposeFrom(), settings.window().toDays(), comparing.patterns());
    }
}
