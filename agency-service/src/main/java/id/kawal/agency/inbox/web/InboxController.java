package id.kawal.agency.inbox.web;

import id.kawal.agency.inbox.InboxReading;
import id.kawal.agency.inbox.InboxReading.Sheet;
import id.kawal.agency.inbox.InboxState;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An agency reads its inbox, and no other. */
@RestController
@RequestMapping("/api/v1/agency/cases")
class InboxController {

    private static final int LARGEST_PAGE = 200;

    private final InboxReading inboxes;
    private final CaseViews views;
    private final EvidenceDownloads downloads;

    InboxController(InboxReading inboxes, CaseViews views, EvidenceDownloads downloads) {
        this.inboxes = inboxes;
        this.views = views;
        this.downloads = downloads;
    }

    @GetMapping
    @Operation(summary = "The cases in the inbox of the calling agency")
    LineView.Page list(Caller caller, @RequestParam(defaultValue = "") List<String> state,
            @RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        var agency = caller.requiredAgency();
        new Entries("invalid-input").check(limit >= 1 && limit <= LARGEST_PAGE, "limit", "between", 1, LARGEST_PAGE)
                .done();
        var found = inboxes.page(agency, states(state), InboxCursor.read(cursor), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var answers = inboxes.answers(shown.stream().map(line -> line.entry().caseId()).toList(), agency);
        return new LineView.Page(views.lines(shown, agency, answers, locale),
                found.size() > limit ? InboxCursor.write(shown.getLast().position()) : null);
    }

    @GetMapping("/{caseId}")
    @Operation(summary = "One case of the inbox with its deadlines and texts")
    CaseView show(Caller caller, @PathVariable UUID caseId, Locale locale) {
        return views.of(sheet(caller, caseId), locale);
    }

    @GetMapping("/{caseId}/evidence/{evidenceId}")
    @Operation(summary = "A file that the reporter added")
    ResponseEntity<byte[]> evidence(Caller caller, @PathVariable UUID caseId, @PathVariable UUID evidenceId) {
        var sheet = sheet(caller, caseId);
        if (sheet.entry().state() == InboxState.TRANSFERRED) {
            throw Refusal.conflict("action-case-transferred");
        }
        return downloads.fromIntake(caseId,
                sheet.evidence().stream().filter(item -> item.evidenceId().equals(evidenceId))
                        .filter(item -> !sheet.facts().confidential() || !item.kind().tellsWhoReports()).findFirst()
                        .orElseThrow(() -> Refusal.notFound("unknown-evidence")));
    }

    @GetMapping("/{caseId}/attachments/{evidenceId}")
    @Operation(summary = "A file that the agency attached itself")
    ResponseEntity<byte[]> attachment(Caller caller, @PathVariable UUID caseId, @PathVariable UUID evidenceId) {
        var own = sheet(caller, caseId).actions();
        return downloads.own(caseId, evidenceId, own);
    }

    private Sheet sheet(Caller caller, UUID caseId) {
        return inboxes.sheet(caseId, caller.requiredAgency()).orElseThrow(() -> Refusal.notFound("unknown-case"));
    }

    private static Set<InboxState> states(List<String> names) {
        var checks = new Checks();
        var states = EnumSet.noneOf(InboxState.class);
        for (var name : names) {
            var state = name.isBlank() ? null : checks.oneOf("state", InboxState.class, name);
            if (state != null) {
                states.add(state);
            }
        }
        checks.done();
        return states;
    }
}
