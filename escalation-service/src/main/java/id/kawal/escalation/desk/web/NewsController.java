package id.kawal.escalation.desk.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.desk.DraftingNews;
import id.kawal.escalation.desk.StepResult;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Ruling;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Drafts the update for a reporter, for whoever takes the step {@code notify-reporter}. */
@RestController
class NewsController {

    private final DeskAccess access;
    private final Cases files;
    private final DraftingNews drafting;
    private final Clock clock;

    NewsController(DeskAccess access, Cases files, DraftingNews drafting, Clock clock) {
        this.access = access;
        this.files = files;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** What could be written to the reporter now: the words of the step, the state, and the next date with its rule. */
    record Draft(String words, String state, @Nullable String rule, @Nullable OffsetDateTime due) {
    }

    @GetMapping("/api/v1/desk/cases/{caseId}/notify-reporter/draft")
    @Operation(summary = "A draft of the update for the reporter: the stage in plain words and the next date")
    @Transactional(readOnly = true)
    Draft draft(@PathVariable UUID caseId, Caller caller, Locale locale) {
        var held = access.open(caseId, caller);
        var lifeCycle = LifeCycle.ofTheOmbudsman();
        if (lifeCycle.row(held.state(), Command.NOTIFY_REPORTER).isEmpty()) {
            throw new StepRefusals(locale.getLanguage(), clock.getZone())
                    .of(new StepResult.Refused(new Ruling.NotFromHere(held.state(), Command.NOTIFY_REPORTER,
                            lifeCycle.allowing(Command.NOTIFY_REPORTER))));
        }
        var file = files.find(caseId).orElseThrow(() -> Refusal.notFound("case-unknown"));
        var news = drafting.draft(held, file);
        return new Draft(news.text(), held.state().name(), news.rule(),
                news.due() == null ? null : news.due().atZone(clock.getZone()).toOffsetDateTime());
    }
}
