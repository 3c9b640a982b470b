package id.kawal.escalation.desk.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.desk.StepTaken;
import id.kawal.escalation.lifecycle.DeskEvent;
import id.kawal.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands intake-service the words that are meant for the reporter of a case; those of the office alone stay here. */
@RestController
class ForReporterController {

    /** Whose words are written to the reporter; beside them, how a case ended. */
    private static final Set<DeskEvent> WRITTEN_TO_THE_REPORTER = EnumSet.of(DeskEvent.REPORTER_NOTIFIED,
            DeskEvent.HANDLING_COMPLAINT_ANSWERED, DeskEvent.CASE_REFUSED);

    private final DeskCases desk;
    private final DeskAccess access;
    private final Clock clock;

    ForReporterController(DeskCases desk, DeskAccess access, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    /** What the office wrote for the reporter of a case, oldest first. */
    record ForReporter(UUID caseId, List<Written> words) {
    }

    /** What was written with one step. */
    record Written(OffsetDateTime at, String step, String text) {
    }

    @GetMapping("/api/v1/cases/{caseId}/for-reporter")
    @Operation(summary = "What the office wrote for the reporter: updates, reasons of a refusal, the outcome explained")
    @Transactional(readOnly = true)
    ResponseEntity<ForReporter> read(@PathVariable UUID caseId, Caller caller) {
        access.open(caseId, caller);
        var words = desk.steps(caseId, 0).stream().filter(ForReporterController::isForTheReporter)
                .map(step -> new Written(step.at().atZone(clock.getZone()).toOffsetDateTime(), step.event(),
                        Objects.requireNonNull(step.order().words())))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ForReporter(caseId, words));
    }

    private static boolean isForTheReporter(StepTaken step) {
        var ends = step.to().isClosed() && !step.from().isClosed();
        return given(step.order().words())
                && (ends || WRITTEN_TO_THE_REPORTER.stream().anyMatch(event -> event.step().equals(step.event())));
    }

    private static boolean given(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
