package id.kawal.agency.inbox.web;

import id.kawal.agency.inbox.InboxReading;
import id.kawal.web.Caller;
import id.kawal.web.DeclaredInterests;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agencies wrote in a case, for the other services and for examiners without an interest of their own. A case unknown here has no actions. */
@RestController
@RequestMapping("/api/v1/agency/case-files/{caseId}")
class CaseFileController {

    private final InboxReading inboxes;
    private final CaseViews views;
    private final EvidenceDownloads downloads;
    private final DeclaredInterests interests;

    CaseFileController(InboxReading inboxes, CaseViews views, EvidenceDownloads downloads,
            DeclaredInterests interests) {
        this.interests = interests;
        this.inboxes = inboxes;
        this.views = views;
        this.downloads = downloads;
    }

    @GetMapping
    @Operation(summary = "What agencies wrote in a case, for services and staff")
    CaseFile show(@PathVariable UUID caseId, Caller caller) {
        interests.keepAway(caseId, caller);
        return new CaseFile(caseId, views.everyAction(inboxes.actions(caseId), caseId));
    }

    @GetMapping("/attachments/{evidenceId}")
    @Operation(summary = "A file that an agency attached")
    ResponseEntity<byte[]> attachment(@PathVariable UUID caseId, @PathVariable UUID evidenceId, Caller caller) {
        interests.keepAway(caseId, caller);
        return downloads.own(caseId, evidenceId, inboxes.actions(caseId));
    }

    /** The file of a case as far as agencies wrote it. */
    record CaseFile(UUID caseId, List<ActionView> actions) {
    }
}
