package id.kawal.escalation.casefile.web;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Explains why a clock is due when it is due. */
@RestController
@RequestMapping("/api/v1/clocks")
@Transactional(readOnly = true)
class ClocksController {

    private final Cases cases;
    private final Clock clock;

    ClocksController(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/{clockId}/explanation")
    @Operation(summary = "Why a clock is due when it is due, day by day")
    Explanation explain(@PathVariable UUID clockId, Locale locale) {
        var file = cases.ofClock(clockId).orElseThrow(() -> Refusal.notFound("clock-unknown"));
        var run = file.clocks().run(clockId).orElseThrow(() -> Refusal.notFound("clock-unknown"));
        var now = clock.instant();
        var reckoning = file.reckoning(run);
        var words = DayWords.in(locale);
        var warnings = run.count(reckoning, now).yearsWithoutTable().stream().map(words::unknownYear).toList();
        return new Explanation(ClockView.of(run, file, now, locale.getLanguage()),
                ClockView.explain(run, reckoning, now, words), warnings);
    }

    /** A clock with its count. */
    record Explanation(ClockView clock, List<ClockView.ExplainedDay> days, List<String> warnings) {
    }
}
