package id.kawal.agency.inbox.persistence;

import id.kawal.agency.deadline.CaseLock;
import id.kawal.agency.deadline.Deadlines;
import id.kawal.agency.deadline.DeadlinesChanged;
import id.kawal.agency.inbox.CaseInHand;
import id.kawal.agency.inbox.Inboxes;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The inboxes in the database. */
@Component
class JpaInboxes implements Inboxes {

    private final InboxTables tables;
    private final Deadlines deadlines;
    private final CaseLock lock;

    JpaInboxes(InboxTables tables, Deadlines deadlines, CaseLock lock) {
        this.tables = tables;
        this.deadlines = deadlines;
        this.lock = lock;
    }

    @Override
    @Transactional
    public <R> R exclusively(UUID caseId, Function<CaseInHand, R> work) {
        lock.hold(caseId);
        return work.apply(new JpaCaseInHand(caseId, tables, deadlines));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> undeliverableTo(String agencyCode) {
        return tables.undeliverables().findByAgencyCodeOrderByNoticedAt(agencyCode).stream()
                .map(UndeliverableRow::caseId)
                .toList();
    }

    /** Runs in the transaction that changed the deadlines and holds the case. */
    @EventListener
    void on(DeadlinesChanged changed) {
        new JpaCaseInHand(changed.caseId(), tables, deadlines).sortAgain();
    }
}
