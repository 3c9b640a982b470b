package id.kawal.escalation.casefile.web;

import id.kawal.escalation.casefile.ParkedDeadlines;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows an operator the deadlines that could not be dealt with, and has them tried again. */
@RestController
@RequestMapping("/api/v1/deadlines/parked")
class ParkedDeadlinesController {

    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_REASON = 500;

    private final ParkedDeadlines parked;
    private final Clock clock;

    ParkedDeadlinesController(ParkedDeadlines parked, Clock clock) {
        this.parked = parked;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Deadlines that could not be dealt with")
    ParkedPage list(@RequestParam @Nullable UUID cursor, @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw Refusal.unprocessable("query-wrong").field("size", "not-a-size");
        }
        var page = parked.list(cursor, size);
        return new ParkedPage(page, page.size() < size ? null : page.getLast().clockId());
    }

    @GetMapping("/{clockId}/retries")
    @Operation(summary = "Who had the deadline of a clock tried again, and why")
    List<ParkedDeadlines.Retry> retries(@PathVariable UUID clockId) {
        return parked.retries(clockId);
    }

    @PostMapping("/{clockId}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Try a parked deadline again now")
    void retry(@PathVariable UUID clockId, @RequestBody RetryRequest request, Caller caller) {
        var reason = request.reason() == null ? "" : request.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refusal.unprocessable("retry-unexplained").field("reason", "retry-reason", LONGEST_REASON);
        }
        if (!parked.retry(clockId, caller.name(), reason, clock.instant())) {
            throw Refusal.notFound("deadline-not-parked");
        }
    }

    /** A page, and the clock after which the next one begins. */
    record ParkedPage(List<ParkedDeadlines.Parked> deadlines, @Nullable UUID next) {
    }

    /** Why it is to be tried again. */
    record RetryRequest(@Nullable String reason) {
    }
}
