package id.kawal.escalation.dossier;

import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.desk.StepTaken;
import id.kawal.escalation.letter.Letter;
import id.kawal.escalation.letter.Letters;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the desk did in a case, and hands out the letters that it issued. */
@Component
class DeskChapter {

    private final DeskCases desk;
    private final Letters letters;
    private final MessageSource messages;
    private final Clock clock;

    DeskChapter(DeskCases desk, Letters letters, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.messages = messages;
        this.clock = clock;
    }

    /** An issued letter as a file. */
    record Document(String name, byte[] bytes) {
    }

    /** The chapter of a case, which a case that never came to the desk does not have. */
    @Transactional(readOnly = true)
    public Optional<DeskPart> of(UUID caseId, Locale locale) {
        return desk.find(caseId).map(held -> chapter(held, locale));
    }

    /** The issued letters of a case. */
    @Transactional(readOnly = true)
    public List<Document> documents(UUID caseId) {
        return letters.findByCaseIdOrderByDraftedAt(caseId).stream().filter(letter -> letter.pdf() != null)
                .map(letter -> new Document(fileName(letter), Objects.requireNonNull(letter.pdf()))).toList();
    }

    private static String fileName(Letter letter) {
        return Objects.requireNonNull(letter.number()).replaceAll("[^A-Za-z0-9]+", "-") + "-" + letter.kind() + ".pdf";
    }

    private DeskPart chapter(DeskCase held, Locale locale) {
        return new DeskPart(held.registerNumber(), held.state().name(), held.outcome(),
                desk.steps(held.caseId(), 0).stream().map(step -> step(step, locale)).toList(),
                letters.findByCaseIdOrderByDraftedAt(held.caseId()).stream()
                        .filter(letter -> letter.issuedAt() != null).map(this::letter).toList());
    }

    private DeskPart.DeskStep step(StepTaken step, Locale locale) {
        var order = step.order();
        var key = "fact." + step.event().toUpperCase(Locale.ROOT).replace('-', '_');
        return new DeskPart.DeskStep(Objects.requireNonNull(at(step.at())), step.by(), step.event(),
                Objects.requireNonNull(messages.getMessage(key, new Object[]{"", "", "", ""}, step.event(), locale)),
                step.to().name(), order.words(), at(order.receivedAt()), order.proof(), order.date(), order.code(),
                order.reference(), order.signatory(), step.approver());
    }

    private DeskPart.DeskLetter letter(Letter letter) {
        return new DeskPart.DeskLetter(letter.letterId(), letter.kind().name(), letter.number(),
                letter.text().subject(), at(letter.issuedAt()), at(letter.deliveredAt()), letter.proof(),
                letter.sha256());
    }

    private @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
