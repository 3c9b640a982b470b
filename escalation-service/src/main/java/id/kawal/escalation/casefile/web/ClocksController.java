package id.kawal.escalation.casefile.web;

import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.casefile.FactWords;
import id.kawal.escalation.casefile.OrderingClocks;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Explains why a clock is due when it is due, and takes the orders of officers. */
@RestController
@RequestMapping("/api/v1/clocks")
class ClocksController {

    private final Cases cases;
    private final OrderingClocks ordering;
    private final ConflictsOfInterest conflicts;
    private final AgencyDirectory agencies;
    private final MessageSource messages;
    private final Clock clock;

    ClocksController(Cases cases, OrderingClocks ordering, ConflictsOfInterest conflicts, AgencyDirectory agencies,
            MessageSource messages,
            Clock clock) {
        this.cases = cases;
        this.ordering = ordering;
        this.conflicts = conflicts;
        this.agencies = agencies;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/{clockId}/explanation")
    @Operation(summary = "Why a clock is due when it is due, day by day")
    @Transactional(readOnly = true)
    ExplainingClocks.Explanation explain(@PathVariable UUID clockId, Caller caller, Locale locale) {
        var file = open(clockId, caller);
        var run = file.clocks().run(clockId).orElseThrow(ClocksController::unknown);
        return new ExplainingClocks(words(file, run, locale), DayWords.in(locale), clock.instant()).explain(run, file,
                ordering.of(clockId));
    }

    private FactWords words(CaseFile file, ClockRun run, Locale locale) {
        return new FactWords(messages, locale, file.reckoning(run).calendar().zone(),
                code -> agencies.agency(code).name(), file.clocks().runs());
    }

    @PostMapping("/{clockId}/pause")
    @Operation(summary = "Have a clock stand still, with a reason and an expected end")
    @Transactional
    ClockView pause(@PathVariable UUID clockId, @RequestBody OrderBody body, Caller caller, Locale locale) {
        open(clockId, caller);
        return order(clockId, body.pause(caller.name(), clock.instant()), locale);
    }

    @PostMapping("/{clockId}/resumption")
    @Operation(summary = "Let a clock go on that an officer had stand still")
    @Transactional
    ClockView resume(@PathVariable UUID clockId, @RequestBody OrderBody body, Caller caller, Locale locale) {
        open(clockId, caller);
        return order(clockId, body.resume(caller.name()), locale);
    }

    @PostMapping("/{clockId}/extension")
    @Operation(summary = "Give a clock more time, as far as its rule allows")
    @Transactional
    ClockView extend(@PathVariable UUID clockId, @RequestBody OrderBody body, Caller caller, Locale locale) {
        open(clockId, caller);
        return order(clockId, body.extend(caller.name()), locale);
    }

    /** The case of a clock, for whoever declared no interest of their own in it. */
    private CaseFile open(UUID clockId, Caller caller) {
        var file = cases.ofClock(clockId).orElseThrow(ClocksController::unknown);
        conflicts.keepAway(file.report().caseId(), caller);
        return file;
    }

    private ClockView order(UUID clockId, OrderingClocks.Wish wish, Locale locale) {
        return switch (ordering.order(clockId, wish).orElseThrow(ClocksController::unknown)) {
            case OrderingClocks.Outcome.Done(CaseFile file, ClockRun run) ->
                ClockView.of(run, file, clock.instant(), locale.getLanguage());
            case OrderingClocks.Outcome.Refused(ClockRun run, var obstacle) ->
                throw refusal(run, obstacle, wish, locale.getLanguage());
        };
    }

    /** What the rule and its law allow is part of the refusal. */
    private static Refusal refusal(ClockRun run, OrderingClocks.Obstacle obstacle, OrderingClocks.Wish wish,
            String language) {
        var rule = run.rule();
        var allowed = rule.extension();
        var basis = rule.basis().reference(language);
        var code = "clock-" + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var refusal = switch (obstacle) {
            case PAUSE_NOT_ALLOWED -> Refusal.conflict(code, rule.id(), basis, rule.orders().pauseReasons().isEmpty()
                    ? "-"
                    : String.join(", ", rule.orders().pauseReasons()));
            case EXTENSION_NOT_ALLOWED, ALLOWANCE_USED_UP, TOO_LONG ->
                Refusal.conflict(code, rule.id(), basis, allowed.times(), allowed.atMost(), wish.units());
            case ENDED, STANDS_STILL, NOT_ORDERED_TO_STAND_STILL -> Refusal.conflict(code, rule.id(), basis);
        };
        return refusal.with("basis", basis).with("rule", rule.id());
    }

    private static Refusal unknown() {
        return Refusal.notFound("clock-unknown");
    }
}
