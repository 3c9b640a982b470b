package id.kawal.escalation.teamwork.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.teamwork.Note;
import id.kawal.escalation.teamwork.Notes;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes about a case, for the office alone. */
@RestController
@RequestMapping("/api/v1/desk/cases/{caseId}/notes")
@Transactional
class NotesController {

    private static final int LONGEST = 10_000;

    private final Notes notes;
    private final DeskAccess access;
    private final Clock clock;

    NotesController(Notes notes, DeskAccess access, Clock clock) {
        this.notes = notes;
        this.access = access;
        this.clock = clock;
    }

    /** A note as sent. */
    record Written(@Nullable String text) {
    }

    /** A note as shown. */
    record Shown(UUID noteId, String by, OffsetDateTime at, String text) {
    }

    @GetMapping
    @Operation(summary = "The notes of a case")
    List<Shown> all(@PathVariable UUID caseId, Caller caller) {
        access.open(caseId, caller);
        return notes.findByCaseIdOrderByWrittenAt(caseId).stream().map(this::shown).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Writes a note about a case")
    Shown write(@PathVariable UUID caseId, @RequestBody Written sent, Caller caller) {
        access.open(caseId, caller);
        new Entries("entry-wrong").needs("text", sent.text(), LONGEST).done();
        var text = Objects.requireNonNull(sent.text());
        return shown(notes.save(new Note(caseId, caller.name(), clock.instant(), text)));
    }

    private Shown shown(Note note) {
        return new Shown(note.noteId(), note.writtenBy(), note.writtenAt().atZone(clock.getZone()).toOffsetDateTime(),
                note.text());
    }
}
