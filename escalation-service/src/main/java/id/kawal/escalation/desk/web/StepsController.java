package id.kawal.escalation.desk.web;

import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.StepOrder;
import id.kawal.escalation.desk.StepResult;
import id.kawal.escalation.desk.TakingSteps;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes the steps of the desk: one path for each command. */
@RestController
class StepsController {

    private final TakingSteps steps;
    private final Clock clock;

    StepsController(TakingSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** Where a case stands after a step. */
    record Taken(UUID caseId, String state, int version, @Nullable String handler, @Nullable String outcome) {

        static Taken of(DeskCase held) {
            return new Taken(held.caseId(), held.state().name(), held.version(), held.handler(), held.outcome());
        }
    }

    @PostMapping("/api/v1/desk/cases/{caseId}/{command}")
    @Operation(summary = "Takes a step; 409 names the guard, its article and the states that would allow it")
    ResponseEntity<Taken> take(@PathVariable UUID caseId, @PathVariable String command,
            @RequestBody(required = false) @Nullable StepBody sent,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller,
            Locale locale) {
        var asked = Command.ofPath(command).orElseThrow(() -> Refusal.notFound("command-unknown", command));
        var body = Objects.requireNonNullElse(sent, StepBody.EMPTY);
        var version = LookedAt.version(ifMatch, body.version());
        var order = new StepOrder(caseId, asked, body.order(), body.assignee(), version, caller.name());
        var refusals = new StepRefusals(locale.getLanguage(), clock.getZone());
        var result = steps.take(order);
        if (result instanceof StepResult.Done(DeskCase held)) {
            return ResponseEntity.ok().eTag("\"" + held.version() + "\"").body(Taken.of(held));
        }
        throw refusals.of(result);
    }
}
