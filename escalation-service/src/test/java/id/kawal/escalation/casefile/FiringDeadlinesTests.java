package id.kawal.escalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kawal.escalation.calendar.IndonesianCalendar;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.policy.ShippedPolicies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** The service was down over due moments: what fires afterwards, and in which order. */
class FiringDeadlinesTests {

    private final CaseRules rules = new CaseRules(
            () -> ClockRules.on(ShippedPolicies.load(), new Reckoning(IndonesianCalendar.in(Scenario.ZONE))),
            agency -> Superiors.Reach.KNOWN);
    private final Memory memory = new Memory();

    @Test
    void after_three_days_of_silence_each_miss_is_told_once_oldest_first_and_stamped_with_its_due_moment() {
        begin(3, "2026-06-03T10:00");
        begin(1, "2026-06-01T10:00");
        begin(2, "2026-06-02T10:00");
        fireAt("2026-06-18T08:00");
        fireAt("2026-06-18T09:00");
        assertThat(memory.told).filteredOn(event -> event instanceof CaseEvent.DeadlineMissed).extracting(CaseEvent::at)
                .containsExactly(Scenario.at("2026-06-15T23:59:59"), Scenario.at("2026-06-16T23:59:59"),
                        Scenario.at("2026-06-17T23:59:59"));
        assertThat(memory.told).noneMatch(event -> event instanceof CaseEvent.ReminderDue);
    }

    @Test
    void steps_of_several_cases_are_taken_in_the_order_in_which_they_were_due_although_one_step_follows_from_another() {
        begin(1, "2026-06-01T10:00");
        begin(2, "2026-06-04T10:00");
        fireAt("2026-06-10T09:00");
        fireAt("2026-06-11T09:00");
        assertThat(memory.told).filteredOn(event -> event instanceof CaseEvent.ReminderDue)
                .extracting(event -> ((CaseEvent.ReminderDue) event).step(), CaseEvent::at)
                .containsExactly(tuple("50%", Scenario.at("2026-06-08T08:00")),
                        tuple("50%", Scenario.at("2026-06-11T08:00")));
    }

    private void begin(int number, String when) {
        var at = Scenario.at(when);
        var report = new Report(new UUID(number, number), at, "LAMPUNG", Scenario.AGENCY, null, "ADMINDUK", "WEB",
                false,
                LocalDate.parse("2026-05-20"), "id");
        var file = CaseFile.begin(report, true, List.of(), rules);
        file.record(new Fact(UUID.randomUUID(), FactKind.REPORT_SUBMITTED, at, at, Scenario.AGENCY, null,
                Map.of("eventDate", "2026-05-20")));
        file.record(new Fact(UUID.randomUUID(), FactKind.CASE_DELIVERED, at, at, Scenario.AGENCY, null, Map.of()));
        memory.add(file);
    }

    private void fireAt(String when) {
        new FiringDeadlines(memory, memory, memory, new NoTransactions(), Clock.fixed(Scenario.at(when), Scenario.ZONE))
                .fire(2);
        new FiringDeadlines(memory, memory, memory, new NoTransactions(), Clock.fixed(Scenario.at(when), Scenario.ZONE))
                .fire(2);
    }

    /** Cases and deadlines in memory. */
    private static final class Memory implements Cases, Deadlines, CaseAnnouncements {

        final Map<UUID, CaseFile> files = new HashMap<>();
        final TreeSet<DueDeadline> due = new TreeSet<>(DueDeadline.OLDEST_FIRST);
        final List<CaseEvent> told = new ArrayList<>();
        final Map<DueDeadline, String> parked = new HashMap<>();

        @Override
        public void announce(List<Decision> decisions) {
            decisions.forEach(decision -> told.addAll(decision.events()));
        }

        @Override
        public Claim claim(Instant now, int limit) {
            var claimed = due(now, limit);
            return new Claim(claimed, claimed.size());
        }

        @Override
        public List<DueDeadline> claim(Collection<DueDeadline> wanted) {
            return wanted.stream().filter(due::contains).toList();
        }

        @Override
        public List<DueDeadline> due(Instant now, int limit) {
            return due.stream().filter(deadline -> !deadline.dueAt().isAfter(now)).limit(limit).toList();
        }

        @Override
        public NextDeadline next() {
            return new NextDeadline(due.isEmpty() ? null : due.getFirst().dueAt(), null);
        }

        @Override
        public void drop(Collection<DueDeadline> idle) {
            idle.forEach(due::remove);
        }

        @Override
        public void park(Map<DueDeadline, String> obstructed, Instant now, Duration backoff) {
            parked.putAll(obstructed);
            due.removeAll(obstructed.keySet());
        }

        @Override
        public int unpark(Instant now) {
            return 0;
        }

        @Override
        public int parked() {
            return parked.size();
        }

        @Override
        public void whenPlaced(Consumer<Instant> listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(CaseFile file) {
            files.put(file.report().caseId(), file);
            save(List.of(file));
        }

        @Override
        public void save(Collection<CaseFile> changed) {
            for (var file : changed) {
                var caseId = file.report().caseId();
                due.removeIf(deadline -> deadline.caseId().equals(caseId));
                file.clocks().runs().forEach(run -> file.nextStep(run)
                        .ifPresent(next -> due.add(new DueDeadline(next, run.id(), caseId))));
            }
        }

        @Override
        public Map<UUID, CaseFile> held(Collection<UUID> caseIds, BiConsumer<UUID, RuntimeException> unreadable) {
            return files;
        }

        @Override
        public Optional<CaseFile> hold(UUID caseId) {
            return find(caseId);
        }

        @Override
        public Optional<CaseFile> find(UUID caseId) {
            return Optional.ofNullable(files.get(caseId));
        }

        @Override
        public Optional<CaseFile> ofClock(UUID clockId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CaseFile> page(CaseQuery query) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // Memory needs none.
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // Memory needs none.
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // Memory needs none.
        }
    }
}
