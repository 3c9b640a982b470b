package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.CalendarAmended;
import id.kawal.escalation.calendar.CalendarListener;
import id.kawal.escalation.calendar.Calendars;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts cases anew when a calendar was amended: the amendment is noted in its own transaction, then its cases are noted at once, then
 * they are counted, a batch in one transaction that holds them. What is noted is done after any crash, by any replica, and once.
 */
@Service
public class RecountingCases implements CalendarListener {

    private static final Logger LOG = LoggerFactory.getLogger(RecountingCases.class);
    private static final BiConsumer<UUID, RuntimeException> REFUSED = (caseId, unreadable) -> {
        throw unreadable;
    };
    private static final Duration BACKOFF = Duration.ofMinutes(1);

    private final Recounts recounts;
    private final Cases cases;
    private final CaseAnnouncements announcements;
    private final Calendars calendars;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile Runnable onAmendment = () -> {
    };

    RecountingCases(Recounts recounts, Cases cases, CaseAnnouncements announcements, Calendars calendars,
            PlatformTransactionManager transactionManager, Clock clock) {
        this.recounts = recounts;
        this.cases = cases;
        this.announcements = announcements;
        this.calendars = calendars;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    @Override
    public void amended(CalendarAmended amendment) {
        var first = amendment.dates().isEmpty() ? null : amendment.dates().first();
        recounts.note(new Recounts.Amended(amendment.revision(), amendment.calendars(), first, amendment.reason(),
                clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                onAmendment.run();
            }
        });
    }

    /** Calls back after a commit of this process that amended a calendar. */
    public void whenAmended(Runnable listener) {
        onAmendment = listener;
    }

    /**
     * Does a part of what is noted.
     *
     * @return whether there may be more
     */
    public boolean recount(int limit) {
        if (Boolean.TRUE.equals(transactions.execute(status -> spread()))) {
            return true;
        }
        var items = recounts.next(clock.instant(), limit);
        return !items.isEmpty() && recount(items) > 0 && items.size() == limit;
    }

    /** Counts them together or, when that fails, each alone, so that one bad case does not stop the others. */
    private int recount(List<Recounts.Item> items) {
        try {
            return count(items);
        } catch (RuntimeException failure) {
            if (Passing.is(failure)) {
                throw failure;
            }
            LOG.warn("A batch of cases could not be counted anew and is taken case by case: {}", failure.toString());
            return items.stream().mapToInt(this::alone).sum();
        }
    }

    private int count(List<Recounts.Item> items) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var taken = recounts.take(items);
            var files = cases.held(taken.stream().map(Recounts.Item::caseId).collect(Collectors.toSet()), REFUSED);
            var decisions = taken.stream().filter(item -> files.containsKey(item.caseId()))
                    .map(item -> decide(Objects.requireNonNull(files.get(item.caseId())), item)).toList();
            cases.save(files.values());
            announcements.announce(decisions);
            return taken.size();
        }));
    }

    private static Decision decide(CaseFile file, Recounts.Item item) {
        return new Decision(file, file.recount(item.recounting()));
    }

    private boolean spread() {
        var amended = recounts.unspread();
        amended.ifPresent(amendment -> {
            var agencies = recounts.agencies().stream()
                    .filter(agency -> amendment.calendars().contains(calendars.ofAgency(agency).name())).toList();
            var count = recounts.spread(amendment, agencies);
            LOG.info("Revision {} of the calendars may move dates of {} cases", amendment.revision(), count);
        });
        return amended.isPresent();
    }

    private int alone(Recounts.Item item) {
        try {
            return count(List.of(item));
        } catch (RuntimeException failure) {
            LOG.error("Case {} cannot be counted anew and is tried again later", item.caseId(), failure);
            transactions.executeWithoutResult(status -> recounts.postpone(item, Objects.toString(failure),
                    clock.instant(), BACKOFF));
            return 1;
        }
    }
}
