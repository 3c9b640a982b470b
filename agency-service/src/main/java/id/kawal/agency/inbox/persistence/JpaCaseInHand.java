package id.kawal.agency.inbox.persistence;

import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.deadline.Deadlines;
import id.kawal.agency.inbox.CaseFacts;
import id.kawal.agency.inbox.CaseInHand;
import id.kawal.agency.inbox.Evidence;
import id.kawal.agency.inbox.InboxEntry;
import id.kawal.agency.inbox.ReporterNote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A case whose lock the running transaction holds. */
final class JpaCaseInHand implements CaseInHand {

    private final UUID caseId;
    private final InboxTables tables;
    private final Deadlines deadlines;

    JpaCaseInHand(UUID caseId, InboxTables tables, Deadlines deadlines) {
        this.caseId = caseId;
        this.tables = tables;
        this.deadlines = deadlines;
    }

    @Override
    public Optional<CaseFacts> facts() {
        return tables.cases().findById(caseId).map(CaseRow::facts);
    }

    @Override
    public Optional<InboxEntry> entry(String agencyCode) {
        return tables.entries().findById(new EntryRow.Key(caseId, agencyCode)).map(EntryRow::entry);
    }

    @Override
    public List<InboxEntry> entries() {
        return tables.entries().findByKeyCaseId(caseId).stream().map(EntryRow::entry).toList();
    }

    @Override
    public List<RecordedAction> actions(String agencyCode) {
        return tables.actionsOf(caseId, agencyCode);
    }

    @Override
    public void keep(CaseFacts facts) {
        tables.cases().save(new CaseRow(facts));
    }

    @Override
    public void keep(InboxEntry entry) {
        tables.entries().save(new EntryRow(entry, deadlines.nextDue(caseId, entry.agencyCode())));
    }

    @Override
    public void keep(RecordedAction action, Map<UUID, byte[]> contents) {
        tables.actions().saveAndFlush(new ActionRow(action));
        if (action.command() instanceof Answer answer) {
            var place = 0;
            for (var attachment : answer.attachments()) {
                var content = Objects.requireNonNull(contents.get(attachment.evidenceId()));
                tables.attachments().save(new AttachmentRow(action.actionId(), caseId, place++, attachment, content));
            }
        }
    }

    @Override
    public void keep(ReporterNote note) {
        tables.notes().save(new NoteRow(note));
    }

    @Override
    public void keep(List<Evidence> evidence) {
        tables.evidence().saveAll(evidence.stream().map(item -> new EvidenceRow(caseId, item)).toList());
    }

    @Override
    public void undeliverable(String agencyCode, Instant at) {
        tables.undeliverables().save(new UndeliverableRow(caseId, agencyCode, at));
    }

    @Override
    public void settled() {
        tables.undeliverables().deleteById(caseId);
    }

    /** Puts the case in its place again after its deadlines changed. */
    void sortAgain() {
        entries().forEach(this::keep);
    }
}
