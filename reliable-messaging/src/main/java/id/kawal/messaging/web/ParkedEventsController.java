package id.kawal.messaging.web;

import id.kawal.messaging.ParkedEvent.State;
import id.kawal.messaging.ParkedEventRefused;
import id.kawal.messaging.ParkedEvents;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The parked events of this service over HTTP. */
@RestController
@RequestMapping("/api/v1/parked-events/${kawal.messaging.service}")
class ParkedEventsController {

    private static final int LONGEST_PAGE = 200;

    private final ParkedEvents parkedEvents;
    private final RefusalWords words;

    ParkedEventsController(ParkedEvents parkedEvents, RefusalWords words) {
        this.parkedEvents = parkedEvents;
        this.words = words;
    }

    /** The open ones where no state is asked for. */
    @GetMapping
    ParkedEventsPage list(@RequestParam(defaultValue = "PARKED,WAITING") List<@Nullable State> state,
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new NotASize();
        }
        var named = state.stream().filter(Objects::nonNull).toList();
        var wanted = named.isEmpty() ? EnumSet.of(State.PARKED, State.WAITING) : EnumSet.copyOf(named);
        var events = parkedEvents.list(wanted, after, limit);
        return new ParkedEventsPage(events, events.size() < limit ? null : events.getLast().id().toString());
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable UUID id, @Nullable Principal operator) {
        parkedEvents.replay(id, name(operator));
    }

    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id, @RequestBody Discard discard, @Nullable Principal operator) {
        parkedEvents.discard(id, name(operator), discard.reason() == null ? "" : discard.reason());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ParkedEventRefused refusal, Locale locale) {
        var problem = words.problem(refusal.why(), locale);
        return ResponseEntity.of(problem).build();
    }

    @ExceptionHandler(NotASize.class)
    ResponseEntity<ProblemDetail> notASize(Locale locale) {
        return ResponseEntity.of(words.notASize(LONGEST_PAGE, locale)).build();
    }

    private static String name(@Nullable Principal operator) {
        return operator == null ? "unknown" : operator.getName();
    }

    /** So many events at once are not shown, or none. */
    private static final class NotASize extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
