package id.kawal.agency.inbox.web;

import id.kawal.agency.inbox.InboxReading;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One case of the inbox as a page, with its files. */
@Controller
@RequestMapping("/agency/cases/{caseId}")
class CasePages {

    private final InboxReading inboxes;
    private final InboxController inbox;
    private final CaseViews views;
    private final CaseStory story;

    CasePages(InboxReading inboxes, InboxController inbox, CaseViews views, CaseStory story) {
        this.inboxes = inboxes;
        this.inbox = inbox;
        this.views = views;
        this.story = story;
    }

    @GetMapping
    String show(Caller caller, @PathVariable UUID caseId, @RequestParam @Nullable String done, Model model,
            Locale locale) {
        model.addAttribute("page", story.tell(views.of(sheet(caller, caseId), locale), locale));
        model.addAttribute("done", done == null ? null : Steps.named(done).map(Steps.Step::name).orElse(null));
        return "agency/case";
    }

    @GetMapping("/evidence/{evidenceId}")
    ResponseEntity<byte[]> evidence(Caller caller, @PathVariable UUID caseId, @PathVariable UUID evidenceId) {
        return inbox.evidence(caller, caseId, evidenceId);
    }

    @GetMapping("/attachments/{evidenceId}")
    ResponseEntity<byte[]> attachment(Caller caller, @PathVariable UUID caseId, @PathVariable UUID evidenceId) {
        return inbox.attachment(caller, caseId, evidenceId);
    }

    private InboxReading.Sheet sheet(Caller caller, UUID caseId) {
        return inboxes.sheet(caseId, caller.requiredAgency()).orElseThrow(() -> Refusal.notFound("unknown-case"));
    }
}
