package id.kawal.escalation.teamwork;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody of the office wrote down about a case, for the office alone. */
@Entity
@Table(name = "desk_note")
@SuppressWarnings("NullAway.Init")
public class Note {

    @Id
    private UUID noteId;
    private UUID caseId;
    private String writtenBy;
    private Instant writtenAt;
    private String text;

    protected Note() {
    }

    /** A note written now. */
    public Note(UUID caseId, String writtenBy, Instant writtenAt, String text) {
        this.noteId = UUID.randomUUID();
        this.caseId = caseId;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.text = text;
    }

    public UUID noteId() {
        return noteId;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String text() {
        return text;
    }
}
