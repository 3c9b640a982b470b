package id.kawal.escalation.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the steps that are due, oldest first, a batch in one transaction. Any number of replicas may do so at once: one of them
 * has its turn, and what it decided is there for the next to see.
 */
@Service
public class FiringDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(FiringDeadlines.class);
    private static final Duration BACKOFF = Duration.ofMinutes(1);
    private static final int LONGEST_ERROR = 1000;

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
     * @return how many due deadlines were looked at: as many as allowed when there may be more
     */
    public int fire(int limit) {
        var now = clock.instant();
        try {
            return inTransaction(() -> {
                var claim = deadlines.claim(now, limit);
                var claimed = claim.deadlines();
                take(claimed, claim.looked() < limit || claimed.isEmpty() ? now : claimed.getLast().dueAt(), now);
                return claim.looked();
            });
        } catch (RuntimeException failure) {
            if (Passing.is(failure)) {
                throw failure;
            }
            LOG.warn("A batch of deadlines failed and is halved to find the one that does: {}", failure.toString());
            var due = deadlines.due(now, limit);
            halve(due, now, failure);
            return due.size();
        }
    }

    /** What the database refuses may be any of the batch: halves are tried until the bad one stands alone and is parked. */
    private void halve(List<DueDeadline> due, Instant now, RuntimeException failure) {
        if (due.size() == 1) {
            inTransaction(() -> park(Map.of(due.getFirst(), failure), now));
            return;
        }
        var middle = due.size() / 2;
        for (var half : List.of(due.subList(0, middle), due.subList(middle, due.size()))) {
            try {
                inTransaction(() -> take(deadlines.claim(half), now, now));
            } catch (RuntimeException again) {
                if (Passing.is(again)) {
                    throw again;
                }
                halve(half, now, again);
            }
        }
    }

    private int take(List<DueDeadline> claimed, Instant until, Instant now) {
        if (claimed.isEmpty()) {
            return 0;
        }
        var round = new FiringRound(claimed, cases).fire(until, now);
        cases.save(round.files());
        announcements.announce(round.decisions());
        deadlines.drop(round.idle());
        park(round.obstructed(), now);
        return claimed.size();
    }

    /** One bad case must not stop the others: it is put out of the way, visibly, and tried again later. */
    private int park(Map<DueDeadline, RuntimeException> obstructed, Instant now) {
        var errors = new LinkedHashMap<DueDeadline, String>();
        obstructed.forEach((deadline, failure) -> {
            LOG.error("Deadline of clock {} of case {} cannot be dealt with and is parked", deadline.clockId(),
                    deadline.caseId(), failure);
            errors.put(deadline, shortened(failure.toString()));
        });
        deadlines.park(errors, now, BACKOFF);
        return errors.size();
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    private int inTransaction(Supplier<Integer> work) {
        Integer done = transactions.execute(status -> work.get());
        return done == null ? 0 : done;
    }
}
