package id.kawal.agency.inbox.persistence;

import id.kawal.agency.inbox.ReporterAction;
import id.kawal.agency.inbox.ReporterNote;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the reporter did, as the database keeps it. */
@Entity
@Table(name = "inbox_reporter_fact")
@SuppressWarnings("NullAway.Init")
class NoteRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long factId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ReporterAction kind;

    private Instant toldAt;
    private @Nullable UUID subjectId;
    private @Nullable UUID refersTo;

    protected NoteRow() {
    }

    NoteRow(ReporterNote note) {
        caseId = note.caseId();
        kind = note.action();
        toldAt = note.at();
        subjectId = note.subjectId();
        refersTo = note.refersTo();
    }

    ReporterNote note() {
        return new ReporterNote(caseId, kind, toldAt, subjectId, refersTo);
    }
}
