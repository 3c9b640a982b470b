package id.kawal.agency.inbox.persistence;

import id.kawal.agency.action.AgencyCommand;
import id.kawal.agency.action.AgencyCommand.Acknowledge;
import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.AgencyCommand.AnswerKind;
import id.kawal.agency.action.AgencyCommand.Ask;
import id.kawal.agency.action.AgencyCommand.Decline;
import id.kawal.agency.action.AgencyCommand.DeclineGround;
import id.kawal.agency.action.AgencyCommand.ExtensionGround;
import id.kawal.agency.action.AgencyCommand.HandOver;
import id.kawal.agency.action.AgencyCommand.RequestExtension;
import id.kawal.agency.action.Attachment;
import id.kawal.agency.action.RecordedAction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agency did, as the database keeps it: one row for every kind of action. */
@Entity
@Table(name = "inbox_action")
@SuppressWarnings("NullAway.Init")
class ActionRow {

    @Id
    private UUID actionId;

    private UUID caseId;
    private String agencyCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant actedAt;
    private int number;
    private @Nullable String idempotencyKey;
    private String contentHash;
    private @Nullable String text;
    private @Nullable String reference;
    private @Nullable String code;
    private @Nullable Boolean fileComplete;
    private @Nullable Integer days;

    protected ActionRow() {
    }

    ActionRow(RecordedAction action) {
        actionId = action.actionId();
        caseId = action.caseId();
        agencyCode = action.agencyCode();
        actedAt = action.at();
        number = action.number();
        idempotencyKey = action.idempotencyKey();
        contentHash = action.contentHash();
        write(action.command());
    }

    private void write(AgencyCommand command) {
        switch (command) {
            case Acknowledge acknowledge -> {
                kind = Kind.ACKNOWLEDGEMENT;
                fileComplete = acknowledge.fileComplete();
                reference = acknowledge.reference();
            }
            case Ask ask -> write(Kind.QUESTION, null, ask.text());
            case Answer answer -> write(Kind.RESPONSE, answer.kind().name(), answer.text());
            case RequestExtension request -> {
                write(Kind.EXTENSION, request.reason().name(), request.explanation());
                days = request.days();
            }
            case HandOver handOver -> write(Kind.TRANSFER, handOver.toAgencyCode(), handOver.reason());
            case Decline decline -> write(Kind.REFUSAL, decline.reason().name(), decline.explanation());
        }
    }

    private void write(Kind newKind, @Nullable String newCode, String newText) {
        kind = newKind;
        code = newCode;
        text = newText;
    }

    RecordedAction action(List<Attachment> attachments) {
        return new RecordedAction(actionId, caseId, agencyCode, actedAt, number, idempotencyKey, contentHash,
                command(attachments));
    }

    private AgencyCommand command(List<Attachment> attachments) {
        var words = Objects.requireNonNullElse(text, "");
        var said = Objects.requireNonNullElse(code, "");
        return switch (kind) {
            case ACKNOWLEDGEMENT -> new Acknowledge(Boolean.TRUE.equals(fileComplete), reference);
            case QUESTION -> new Ask(words);
            case RESPONSE -> new Answer(AnswerKind.valueOf(said), words, attachments);
            case EXTENSION ->
                new RequestExtension(Objects.requireNonNullElse(days, 0), ExtensionGround.valueOf(said), words);
            case TRANSFER -> new HandOver(said, words);
            case REFUSAL -> new Decline(DeclineGround.valueOf(said), words);
        };
    }

    UUID actionId() {
        return actionId;
    }

    /** What the row holds. */
    enum Kind {
        ACKNOWLEDGEMENT, QUESTION, RESPONSE, EXTENSION, TRANSFER, REFUSAL
    }
}
