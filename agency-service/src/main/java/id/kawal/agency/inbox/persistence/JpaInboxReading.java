package id.kawal.agency.inbox.persistence;

import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.inbox.CaseFacts;
import id.kawal.agency.inbox.InboxEntry;
import id.kawal.agency.inbox.InboxReading;
import id.kawal.agency.inbox.InboxState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the inboxes from the database. */
@Component
@Transactional(readOnly = true)
class JpaInboxReading implements InboxReading {

    private static final Position BEFORE_ALL = new Position(Instant.EPOCH, new UUID(0, 0));

    private final InboxTables tables;

    JpaInboxReading(InboxTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Line> page(String agencyCode, Set<InboxState> states, @Nullable Position after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var wanted = states.isEmpty() ? EnumSet.allOf(InboxState.class) : states;
        var rows = tables.entries().page(agencyCode, wanted, from.due(), from.caseId(), Limit.of(limit));
        var facts = tables.cases().findAllById(rows.stream().map(row -> row.entry().caseId()).toList()).stream()
                .map(CaseRow::facts).collect(Collectors.toMap(CaseFacts::caseId, Function.identity()));
        return rows.stream().map(row -> line(row, row.entry(), facts)).toList();
    }

    private static Line line(EntryRow row, InboxEntry entry, Map<UUID, CaseFacts> facts) {
        return new Line(Objects.requireNonNull(facts.get(entry.caseId())), entry,
                new Position(row.dueOrder(), entry.caseId()));
    }

    @Override
    public Optional<Sheet> sheet(UUID caseId, String agencyCode) {
        return tables.entries().findById(new EntryRow.Key(caseId, agencyCode)).map(EntryRow::entry)
                .map(entry -> new Sheet(tables.cases().findById(caseId).orElseThrow().facts(), entry,
                        tables.actionsOf(caseId, agencyCode),
                        tables.notes().findByCaseIdOrderByFactId(caseId).stream().map(NoteRow::note).toList(),
                        tables.evidence().findByCaseIdOrderByEvidenceId(caseId).stream().map(EvidenceRow::evidence)
                                .toList()));
    }

    @Override
    public Map<UUID, List<RecordedAction>> answers(List<UUID> caseIds, String agencyCode) {
        return tables.actions().findByCaseIdInAndAgencyCodeAndKind(caseIds, agencyCode, ActionRow.Kind.RESPONSE)
                .stream()
                .map(row -> row.action(List.of())).collect(Collectors.groupingBy(RecordedAction::caseId));
    }

    @Override
    public List<RecordedAction> actions(UUID caseId) {
        return tables.actionsOf(caseId);
    }

    @Override
    public Optional<AttachedContent> attachment(UUID caseId, UUID evidenceId) {
        return tables.attachments().findByCaseIdAndEvidenceId(caseId, evidenceId).map(AttachmentRow::attached);
    }

    @Override
    public List<Undeliverable> undeliverable() {
        return tables.undeliverables().findAllByOrderByNoticedAt().stream().map(UndeliverableRow::undeliverable)
                .toList();
    }
}
