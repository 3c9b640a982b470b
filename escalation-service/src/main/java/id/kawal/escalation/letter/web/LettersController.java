package id.kawal.escalation.letter.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.desk.web.StepBody;
import id.kawal.escalation.desk.web.StepRefusals;
import id.kawal.escalation.letter.Letter;
import id.kawal.escalation.letter.LetterKind;
import id.kawal.escalation.letter.LetterResult;
import id.kawal.escalation.letter.Letters;
import id.kawal.escalation.letter.SendingLetters;
import id.kawal.escalation.print.PrintableText;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a case: drafted, edited, approved, issued, delivered. */
@RestController
@RequestMapping("/api/v1/desk/cases/{caseId}/letters")
class LettersController {

    /** In characters as printed, about fifteen pages: a letter is printed while it holds the series of numbers. */
    private static final int LONGEST_BODY = 40_000;

    private final Letters letters;
    private final SendingLetters sending;
    private final DeskAccess access;
    private final Clock clock;

    LettersController(Letters letters, SendingLetters sending, DeskAccess access,
            Clock clock) {
        this.letters = letters;
        this.sending = sending;
        this.access = access;
        this.clock = clock;
    }

    /** Which letter is to be drafted. */
    record Wanted(@Schema(implementation = LetterKind.class) @Nullable String kind) {
    }

    /** A text as sent. */
    record Edited(@Nullable String subject, @Nullable String addressee, @Nullable String copyTo,
            @Nullable String body, @Nullable Integer letterVersion) {
    }

    /** Which version of a text was read. */
    record Read(@Nullable Integer letterVersion) {
    }

    @GetMapping
    @Operation(summary = "The letters of a case")
    List<LetterView> all(@PathVariable UUID caseId, Caller caller) {
        access.open(caseId, caller);
        return letters.findByCaseIdOrderByDraftedAt(caseId).stream().map(this::shown).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Drafts a letter from the template of its kind")
    LetterView draft(@PathVariable UUID caseId, @RequestBody Wanted sent, Caller caller) {
        access.open(caseId, caller);
        var kind = Arrays.stream(LetterKind.values()).filter(known -> known.name().equals(sent.kind())).findFirst()
                .orElseThrow(() -> Refusal.unprocessable("entry-wrong").field("kind", "unknown-kind",
                        String.join(", ", Arrays.stream(LetterKind.values()).map(Enum::name).toList())));
        return shown(sending.draft(caseId, kind, caller.name()));
    }

    @PutMapping("/{letterId}")
    @Operation(summary = "Changes the text of a letter; an approval is void then")
    LetterView edit(@PathVariable UUID caseId, @PathVariable UUID letterId, @RequestBody Edited sent, Caller caller,
            Locale locale) {
        var now = find(caseId, letterId, caller).text();
        new Entries("entry-wrong").atMost("subject", sent.subject(), 300)
                .atMost("addressee", sent.addressee(), 1_000).atMost("copyTo", sent.copyTo(), 1_000)
                .check(sent.body() == null || PrintableText.of(sent.body()).length() <= LONGEST_BODY, "body",
                        "letter-too-long", LONGEST_BODY)
                .done();
        var text = new Letter.Text(Objects.requireNonNullElse(sent.subject(), now.subject()),
                Objects.requireNonNullElse(sent.addressee(), now.addressee()),
                sent.copyTo() == null ? now.copyTo() : sent.copyTo(),
                Objects.requireNonNullElse(sent.body(), now.body()));
        return answer(sending.edit(letterId, sent.letterVersion(), text, caller.name()), locale);
    }

    @PostMapping("/{letterId}/approval")
    @Operation(summary = "Approves the text; only the head, and never who wrote it")
    LetterView approve(@PathVariable UUID caseId, @PathVariable UUID letterId,
            @RequestBody(required = false) @Nullable Read read, Caller caller, Locale locale) {
        find(caseId, letterId, caller);
        if (!caller.is(Role.HEAD)) {
            throw Refusal.forbidden("head-only");
        }
        return answer(sending.approve(letterId, read == null ? null : read.letterVersion(), caller.name()), locale);
    }

    @PostMapping("/{letterId}/issue")
    @Operation(summary = "Gives the letter its number, prints it, and takes the step that it stands for")
    LetterView issue(@PathVariable UUID caseId, @PathVariable UUID letterId, @RequestBody StepBody sent, Caller caller,
            Locale locale) {
        find(caseId, letterId, caller);
        return answer(sending.issue(letterId, sent.order(), version(sent), caller.name()), locale);
    }

    @PostMapping("/{letterId}/delivery")
    @Operation(summary = "Confirms when the letter arrived, with proof; the clock that counts from there starts")
    LetterView deliver(@PathVariable UUID caseId, @PathVariable UUID letterId, @RequestBody StepBody sent,
            Caller caller, Locale locale) {
        var letter = find(caseId, letterId, caller);
        var order = sent.order();
        var received = order.receivedAt();
        var issued = letter.issuedAt();
        if (issued != null && (received == null || received.isBefore(issued) || received.isAfter(clock.instant())
                || order.proof() == null || order.proof().isBlank())) {
            throw Refusal.unprocessable("entry-wrong").field("receivedAt", "not-a-delivery");
        }
        return answer(sending.deliver(letterId, order, version(sent), caller.name()), locale);
    }

    @GetMapping("/{letterId}/pdf")
    @Operation(summary = "The letter as it was issued, PDF/A")
    ResponseEntity<byte[]> pdf(@PathVariable UUID caseId, @PathVariable UUID letterId, Caller caller) {
        var document = find(caseId, letterId, caller).pdf();
        if (document == null) {
            throw Refusal.conflict("letter-not-printed");
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"surat-" + letterId + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(document);
    }

    /** Whether the letter waits for the approval of that caller. */
    boolean mayApprove(UUID letterId, Caller caller) {
        return caller.is(Role.HEAD) && letters.findById(letterId)
                .filter(letter -> letter.status().isOpen() && !letter.writer().equals(caller.name())).isPresent();
    }

    private static int version(StepBody sent) {
        return sent.version() == null ? 0 : sent.version();
    }

    private LetterView answer(LetterResult result, Locale locale) {
        return switch (result) {
            case LetterResult.Done(Letter letter) -> shown(letter);
            case LetterResult.Changed(Letter letter) ->
                throw Refusal.conflict("letter-changed", letter.writer()).with("letterVersion", letter.version());
            case LetterResult.ApprovalVoid() -> throw Refusal.conflict("letter-approval-void");
            case LetterResult.NotNow(var status) -> throw Refusal.conflict("letter-not-now", status);
            case LetterResult.Unfinished(var gap) -> throw Refusal.conflict("letter-unfinished", gap);
            case LetterResult.NotFromHere(var kind, var state) -> throw Refusal
                    .conflict("letter-not-from-here", kind, state).with("state", state)
                    .with("allowedIn", kind.issuedIn());
            case LetterResult.OwnText() -> throw Refusal.forbidden("letter-own-text");
            case LetterResult.StepRefused(var step) ->
                throw new StepRefusals(locale.getLanguage(), clock.getZone()).of(step);
        };
    }

    private Letter find(UUID caseId, UUID letterId, Caller caller) {
        access.open(caseId, caller);
        return letters.findByLetterIdAndCaseId(letterId, caseId)
                .orElseThrow(() -> Refusal.notFound("letter-unknown"));
    }

    private LetterView shown(Letter letter) {
        return LetterView.of(letter, clock.getZone());
    }
}
