package id.kawal.escalation.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the steps that are due, oldest first, a batch in one transaction. Any number of replicas may do so at once: a case is
 * held by one of them, and what it decided is there for the next to see.
 */
@Service
public class FiringDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(FiringDeadlines.class);
    private static final Duration BACKOFF = Duration.ofMinutes(1);

    private final Deadlines deadlines;
    private final Cases cases;
    private final CaseAnnouncements announcements;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FiringDeadlines(Deadlines deadlines, Cases cases, CaseAnnouncements announcements,
            PlatformTransactionManager transactionManager, Clock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.announcements = announcements;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /**
     * Takes up to so many.
     *
     * @return how many deadlines were claimed
     */
    public int fire(int limit) {
        var now = clock.instant();
        try {
            return inTransaction(() -> {
                var claimed = deadlines.claim(now, limit);
                take(claimed, claimed.size() < limit ? now : claimed.getLast().dueAt(), now);
                return claimed.size();
            });
        } catch (RuntimeException failure) {
            LOG.warn("A batch of deadlines failed and is taken one by one: {}", failure.toString());
            return oneByOne(now, limit);
        }
    }

    /** One bad case must not stop the others: it is put out of the way, visibly, and tried again later. */
    private int oneByOne(Instant now, int limit) {
        var due = deadlines.due(now, limit);
        for (var deadline : due) {
            try {
                inTransaction(() -> {
                    if (deadlines.claim(deadline)) {
                        take(List.of(deadline), deadline.dueAt(), now);
                    }
                    return 1;
                });
            } catch (RuntimeException failure) {
                LOG.error("Deadline of clock {} of case {} cannot be dealt with and is parked", deadline.clockId(),
                        deadline.caseId(), failure);
                inTransaction(() -> {
                    deadlines.park(deadline, failure.toString(), now, BACKOFF);
                    return 1;
                });
            }
        }
        return due.size();
    }

    /** A step that becomes due through the one before, within the stretch of time that was claimed, is taken in its place. */
    private void take(List<DueDeadline> claimed, Instant until, Instant now) {
        if (claimed.isEmpty()) {
            return;
        }
        Set<UUID> ids = claimed.stream().map(DueDeadline::caseId).collect(Collectors.toSet());
        var files = cases.held(ids);
        var decisions = new ArrayList<Decision>();
        var queue = new PriorityQueue<>(DueDeadline.OLDEST_FIRST);
        queue.addAll(claimed);
        while (!queue.isEmpty()) {
            var deadline = queue.poll();
            var file = Objects.requireNonNull(files.get(deadline.caseId()));
            var events = file.fire(deadline.clockId(), now);
            decisions.add(new Decision(file, events));
            file.clocks().run(deadline.clockId()).flatMap(file::nextStep).filter(next -> !next.isAfter(until))
                    .map(next -> new DueDeadline(next, deadline.clockId(), deadline.caseId())).ifPresent(queue::add);
        }
        deadlines.remove(claimed);
        cases.save(files.values());
        announcements.announce(decisions);
    }

    private int inTransaction(IntSupplier work) {
        Integer done = transactions.execute(status -> work.getAsInt());
        return done == null ? 0 : done;
    }
}
