package id.kawal.escalation.letter;

import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.desk.Register;
import id.kawal.escalation.desk.Standpoint;
import id.kawal.escalation.desk.StepOrder;
import id.kawal.escalation.desk.StepResult;
import id.kawal.escalation.desk.TakingSteps;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Mark;
import id.kawal.escalation.lifecycle.Situation.Order;
import id.kawal.escalation.numbering.NumberSeries;
import id.kawal.escalation.numbering.Series;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a letter from its draft to its delivery; each step of the way is told. */
@Service
public class SendingLetters {

    private final Letters letters;
    private final Cases files;
    private final DeskCases desk;
    private final DraftingLetters drafting;
    private final Register register;
    private final NumberSeries series;
    private final LetterSettings settings;
    private final LetterPdf pdf;
    private final TakingSteps steps;
    private final ConflictsOfInterest conflicts;
    private final LetterAnnouncements announcements;
    private final Clock clock;

    SendingLetters(Letters letters, Cases files, DeskCases desk, DraftingLetters drafting, Register register,
            NumberSeries series, LetterSettings settings, LetterPdf pdf, TakingSteps steps,
            ConflictsOfInterest conflicts, LetterAnnouncements announcements, Clock clock) {
        this.letters = letters;
        this.files = files;
        this.desk = desk;
        this.drafting = drafting;
        this.register = register;
        this.series = series;
        this.settings = settings;
        this.pdf = pdf;
        this.steps = steps;
        this.conflicts = conflicts;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Drafts a letter from its template; whoever does takes the case up. */
    @Transactional
    public Letter draft(UUID caseId, LetterKind kind, String by) {
        var file = files.hold(caseId).orElseThrow();
        register.enter(caseId);
        return draft(file, kind, by);
    }

    /** Drafts one in a case that is held. */
    Letter draft(CaseFile file, LetterKind kind, String by) {
        var caseId = file.report().caseId();
        var held = desk.find(caseId).orElseThrow();
        return tell(letters.save(new Letter(caseId, kind, DraftingLetters.TEMPLATES + "/" + kind,
                drafting.draft(kind, held, new Standpoint(held, file, clock.getZone()).missing(),
                        desk.steps(caseId, 0)),
                by, clock.instant())));
    }

    /**
     * Changes the text; what was approved has to be approved anew.
     *
     * @param seen the version of the letter that was looked at, where it was said
     */
    @Transactional
    public LetterResult edit(UUID letterId, @Nullable Integer seen, Letter.Text text, String by) {
        var letter = held(letterId);
        if (!letter.isVersion(seen)) {
            return new LetterResult.Changed(letter);
        }
        if (letter.issuedAt() != null) {
            return new LetterResult.NotNow(letter.status());
        }
        letter.edit(text, by, clock.instant());
        return new LetterResult.Done(tell(letter));
    }

    /**
     * Approves the text; never who wrote it.
     *
     * @param seen the version of the letter that was read, where it was said
     */
    @Transactional
    public LetterResult approve(UUID letterId, @Nullable Integer seen, String by) {
        var letter = held(letterId);
        if (!letter.isVersion(seen)) {
            return new LetterResult.Changed(letter);
        }
        if (!letter.status().isOpen()) {
            return new LetterResult.NotNow(letter.status());
        }
        if (letter.writer().equals(by)) {
            return new LetterResult.OwnText();
        }
        var gap = letter.text().gap();
        if (gap.isPresent()) {
            return new LetterResult.Unfinished(gap.get());
        }
        letter.approve(by, clock.instant());
        return new LetterResult.Done(tell(letter));
    }

    /** Gives it its number, prints it, and takes the step that it stands for where the state of the case knows it. */
    @Transactional
    public LetterResult issue(UUID letterId, Order order, int version, String by) {
        var letter = held(letterId);
        if (letter.status() != LetterStatus.APPROVED) {
            return new LetterResult.NotNow(letter.status());
        }
        var approver = letter.approvedBy();
        if (approver != null && conflicts.has(letter.caseId(), approver)) {
            return new LetterResult.ApprovalVoid();
        }
        var standing = desk.find(letter.caseId()).orElseThrow();
        if (!letter.kind().issuedIn().contains(standing.state())) {
            return new LetterResult.NotFromHere(letter.kind(), standing.state());
        }
        var open = letter.kind().onIssue().stream().filter(command -> !isOnRecord(standing, command)).toList();
        var refused = step(letter, open, order, version, by);
        if (refused.isPresent()) {
            return refused.get();
        }
        var now = afterItsStep(letter);
        var registered = registerNumber(letter);
        letter.readdress(DraftingLetters.reporter(null), DraftingLetters.reporter(registered));
        letter.issue(series.next(Series.LETTER, now.atZone(clock.getZone()).toLocalDate())
                .written(settings.pattern(), settings.officeCode()), now);
        var document = pdf.print(letter, registered);
        letter.print(document, digest(document));
        return new LetterResult.Done(tell(letter));
    }

    /** Confirms that it arrived, which starts the clock that counts from there. */
    @Transactional
    public LetterResult deliver(UUID letterId, Order order, int version, String by) {
        var letter = held(letterId);
        var received = order.receivedAt();
        var proof = order.proof();
        var issued = letter.issuedAt();
        if (letter.status() != LetterStatus.ISSUED || issued == null) {
            return new LetterResult.NotNow(letter.status());
        }
        if (received == null || proof == null || received.isBefore(issued) || received.isAfter(clock.instant())) {
            throw new IllegalArgumentException("A delivery without time and proof");
        }
        // A letter that went out before the case came where it stands is no part of that.
        var held = desk.find(letter.caseId()).orElseThrow();
        var onDelivery = issued.isBefore(held.since()) ? null : letter.kind().onDelivery();
        var refused = step(letter, Stream.ofNullable(onDelivery).toList(), order, version, by);
        if (refused.isPresent()) {
            return refused.get();
        }
        letter.deliver(received, proof);
        return new LetterResult.Done(tell(letter));
    }

    /** How the letter would look if it were issued today; nothing changes. */
    @Transactional(readOnly = true)
    public byte[] preview(UUID letterId) {
        var letter = letters.findById(letterId).orElseThrow();
        return pdf.preview(letter, registerNumber(letter));
    }

    /** Now, or the moment of the step that was just taken, which follows on the one before. */
    private Instant afterItsStep(Letter letter) {
        var now = clock.instant();
        var step = desk.find(letter.caseId()).orElseThrow().lastStepAt();
        return now.isBefore(step) ? step : now;
    }

    private @Nullable String registerNumber(Letter letter) {
        return desk.find(letter.caseId()).orElseThrow().registerNumber();
    }

    private Optional<LetterResult> step(Letter letter, List<Command> commands, Order order, int version, String by) {
        var held = desk.find(letter.caseId()).orElseThrow();
        var command = commands.stream().filter(one -> knows(held, one)).findFirst();
        if (command.isEmpty()) {
            return Optional.empty();
        }
        var result = steps.take(new StepOrder(letter.caseId(), command.get(), order, null, version, by));
        return result instanceof StepResult.Done ? Optional.empty()
                : Optional.of(new LetterResult.StepRefused(result));
    }

    /** Whether issuing such a letter takes a step in that case. */
    static boolean stands(LetterKind kind, DeskCase held) {
        return kind.onIssue().stream().anyMatch(command -> knows(held, command));
    }

    /** The receipt may have been confirmed by word of mouth before the letter goes out. */
    private static boolean isOnRecord(DeskCase held, Command command) {
        return command == Command.CONFIRM_RECEIPT && held.marks().contains(Mark.RECEIPT_CONFIRMED);
    }

    private static boolean knows(DeskCase held, Command command) {
        return LifeCycle.ofTheOmbudsman().row(held.state(), command).isPresent();
    }

    /** The case is held first, so that letters and steps of one case are told in one order and no letter is older than the hold. */
    private Letter held(UUID letterId) {
        files.hold(letters.caseOf(letterId).orElseThrow());
        return letters.findById(letterId).orElseThrow();
    }

    private Letter tell(Letter letter) {
        announcements.announce(letter, clock.instant());
        return letter;
    }

    private static String digest(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
