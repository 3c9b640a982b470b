package id.kawal.escalation.desk.web;

import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.Matter;
import id.kawal.escalation.desk.OpeningCases;
import id.kawal.escalation.desk.Origin;
import id.kawal.escalation.desk.StepResult;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens contacts and investigations of the office's own, and corrects what a case is about. */
@RestController
@RequestMapping("/api/v1/desk/cases")
class OpeningController {

    private final OpeningCases opening;
    private final ConflictsOfInterest conflicts;
    private final Clock clock;

    OpeningController(OpeningCases opening, ConflictsOfInterest conflicts, Clock clock) {
        this.opening = opening;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    private static final int LONGEST_CODE = 60;
    private static final List<String> LANGUAGES = List.of("id", "en");
    /** No event that an office can still look into lies before that day. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** What is known of a matter; the subject names no person, whose identity is intake's to keep. */
    record MatterBody(@Nullable Integer version, @Nullable Origin origin, @Nullable String channel,
            @Nullable String office, @Nullable String language, @Nullable String agency, @Nullable String service,
            @Nullable String substance, @Nullable String region, @Nullable LocalDate eventDate,
            @Nullable Boolean confidential, @Nullable String subject, @Nullable Set<String> missing,
            @Nullable Object reporter) {

        Matter matter(LocalDate today) {
            new Entries("matter-wrong").check(reporter == null, "reporter", "no-names-here")
                    .needs("substance", substance, LONGEST_CODE).needs("subject", subject, 200)
                    .atMost("agency", agency, LONGEST_CODE).atMost("service", service, LONGEST_CODE)
                    .atMost("region", region, LONGEST_CODE).atMost("channel", channel, LONGEST_CODE)
                    .atMost("office", office, LONGEST_CODE)
                    .check(language == null || LANGUAGES.contains(language), "language", "unknown-language",
                            String.join(", ", LANGUAGES))
                    .check(eventDate == null || !eventDate.isAfter(today) && eventDate.isAfter(EARLIEST), "eventDate",
                            "not-a-past-day")
                    .done();
            return new Matter(agency, service, Objects.requireNonNull(substance), region, eventDate,
                    Boolean.TRUE.equals(confidential), Objects.requireNonNull(subject));
        }

        Set<String> items() {
            return Article24Items.sent("missing", missing);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens a contact, or an investigation of the office's own")
    ResponseEntity<StepsController.Taken> open(@RequestBody MatterBody sent, Caller caller) {
        var origin = sent.origin() == null ? Origin.CONTACT : sent.origin();
        if (origin == Origin.FORWARDED) {
            throw Refusal.unprocessable("matter-wrong").field("origin", "not-an-origin");
        }
        var held = opening.open(new OpeningCases.Opening(origin, sent.matter(LocalDate.now(clock)),
                Objects.requireNonNullElse(sent.channel(), "WALK_IN"),
                Objects.requireNonNullElse(sent.office(), "LAMPUNG"),
                Objects.requireNonNullElse(sent.language(), "id"), sent.items()), caller.name());
        return ResponseEntity.created(URI.create("/api/v1/desk/cases/" + held.caseId()))
                .eTag("\"" + held.version() + "\"").body(StepsController.Taken.of(held));
    }

    @PutMapping("/{caseId}/matter")
    @Operation(summary = "Says anew what a case is about and what of art. 24 is missing")
    ResponseEntity<StepsController.Taken> describe(@PathVariable UUID caseId, @RequestBody MatterBody sent,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller,
            Locale locale) {
        conflicts.keepAway(caseId, caller);
        var version = LookedAt.version(ifMatch, sent.version());
        var result = opening.describe(caseId, sent.matter(LocalDate.now(clock)), sent.items(), version, caller.name())
                .orElseThrow(() -> Refusal.notFound("case-not-at-the-desk"));
        if (result instanceof StepResult.Done(DeskCase held)) {
            return ResponseEntity.ok().eTag("\"" + held.version() + "\"").body(StepsController.Taken.of(held));
        }
        throw new StepRefusals(locale.getLanguage(), clock.getZone()).of(result);
    }
}
