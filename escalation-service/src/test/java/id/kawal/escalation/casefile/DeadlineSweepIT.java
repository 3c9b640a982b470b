package id.kawal.escalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.Neighbours;
import id.kawal.escalation.PublishedEvents.Published;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;

/** Each deadline is dealt with once, oldest first, by however many sweeps, whatever else happens to the cases. */
class DeadlineSweepIT extends EscalationIT {

    private static final int CASES = 600;

    /** What earlier tests left open comes due, too, and is older. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private DueCases due;

    @BeforeEach
    void cases() {
        due = new DueCases(context, clock);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void replicas_take_every_step_once_while_answers_come_in_within_the_due_second(int count) throws Exception {
        var ids = due.begin(CASES);
        var answered = IntStream.range(0, CASES).filter(index -> index % 5 == 0).mapToObj(ids::get).toList();
        var before = deadlocks();
        var replicas = IntStream.range(1, count).mapToObj(number -> due.replica("replica-" + number)).toList();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            clock.moveTo(due.dueOf(ids.getFirst()));
            var answers = CompletableFuture.runAsync(() -> answer(answered), people);
            var others = CompletableFuture.runAsync(() -> answer(answered.reversed()), people);
            clock.advance(Duration.ofSeconds(1));
            await().atMost(PATIENCE).until(() -> due.waiting(ids) <= answered.size());
            CompletableFuture.allOf(answers, others).get();
            await().atMost(PATIENCE).until(() -> missesStanding(ids) == CASES - answered.size());
        } finally {
            replicas.forEach(ConfigurableApplicationContext::close);
        }
        everyStepWasTakenOnce(ids, answered);
        await().during(Duration.ofMillis(1500)).atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(deadlocks()).isEqualTo(before));
    }

    /**
     * Both hold several cases at a time, as a batch of events does, and take them the other way round than the sweep: whoever waited
     * for a case while holding others would be in a deadlock.
     */
    private void answer(List<UUID> cases) {
        for (int from = 0; from < cases.size(); from += 10) {
            var batch = new ArrayList<>(cases.subList(from, Math.min(from + 10, cases.size())));
            batch.sort(Comparator.reverseOrder());
            due.transactions().executeWithoutResult(status -> batch.forEach(caseId -> due.take(caseId,
                    Neighbours.AGENCY, FactKind.RESPONSE_RECORDED, due.dueOf(caseId))));
        }
    }

    private int missesStanding(List<UUID> ids) {
        return due.count("""
                select count(*) from clock where rule = 'A1' and missed_due is not null and retracted_at is null
                    and case_id in (:ids)""", ids);
    }

    private void everyStepWasTakenOnce(List<UUID> ids, List<UUID> answered) {
        assertThat(due.count("""
                select count(*) from clock_step join clock using (clock_id)
                where rule = 'A1' and step = 'due' and case_id in (:ids)""", ids))
                .isBetween(CASES - answered.size(), CASES);
        assertThat(due.count("select count(*) from deadline d join clock c using (clock_id) where d.due_at <> c.next_at"
                + " or c.next_at is null or c.case_id not in (select case_id from case_file) and c.case_id in (:ids)",
                ids)).isZero();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(missed(ids).size() - facts(ids, "deadline-miss-retracted").size())
                        .isEqualTo(CASES - answered.size()));
        assertThat(missed(ids)).extracting(Published::caseId).doesNotHaveDuplicates();
        assertThat(events(ids)).extracting(Published::fact, Published::payload).doesNotHaveDuplicates();
        assertThat(missed(ids)).allSatisfy(event -> assertThat(event.payload()).contains(event.time().toString()));
        assertThat(facts(ids, "case-forwarded")).extracting(Published::caseId).doesNotHaveDuplicates();
        everySequenceHasNoGap(ids);
    }

    private void everySequenceHasNoGap(List<UUID> ids) {
        events(ids).stream().collect(Collectors.groupingBy(Published::caseId)).values()
                .forEach(events -> assertThat(events).extracting(Published::sequence).containsExactlyElementsOf(
                        IntStream.rangeClosed(1, events.size()).mapToObj(number -> (long) number).toList()));
    }

    @Test
    void after_three_days_of_silence_each_miss_is_told_once_with_its_due_moment_oldest_first() {
        var last = due.begin(Neighbours.AGENCY, clock.instant().plus(Duration.ofDays(2)));
        var first = due.begin(Neighbours.AGENCY, clock.instant());
        var second = due.begin(Neighbours.AGENCY, clock.instant().plus(Duration.ofDays(1)));
        var inOrder = List.of(first, second, last);
        due.sweep().stop();
        clock.moveTo(due.dueOf(first).plus(Duration.ofDays(3)));
        due.sweep().start();
        await().atMost(PATIENCE).until(() -> due.waiting(inOrder) == 0);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(missed(inOrder)).hasSize(3));
        assertThat(missed(inOrder).stream().sorted(Comparator.comparing(Published::id)).toList())
                .extracting(Published::caseId)
                .containsExactlyElementsOf(inOrder.stream().map(UUID::toString).toList());
        assertThat(missed(inOrder)).allSatisfy(event -> assertThat(event.time())
                .isEqualTo(due.dueOf(UUID.fromString(event.caseId()))));
        assertThat(facts(inOrder, "deadline-approaching")).isEmpty();
        assertThat(facts(inOrder, "step-skipped")).filteredOn(event -> event.payload().contains("OVERTAKEN"))
                .hasSize(9);
    }

    @Test
    void the_database_refuses_a_step_of_a_run_that_was_taken_already() {
        var ids = due.begin(1);
        clock.advance(DueCases.UNTIL_MISSED);
        await().atMost(PATIENCE).until(() -> due.waiting(ids) == 0);
        assertThatThrownBy(() -> jdbc.sql("""
                insert into clock_step (clock_id, step, due_at, recorded_at)
                select clock_id, step, now(), now() from clock_step join clock using (clock_id)
                where rule = 'A1' and step = 'due' and case_id = :id""").param("id", ids.getFirst()).update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void of_more_than_a_hundred_due_cases_the_oldest_is_always_escalated_first() {
        var began = clock.instant();
        var hours = new ArrayList<>(IntStream.range(0, 130).mapToObj(number -> number * 2).toList());
        Collections.shuffle(hours, new Random(7));
        due.sweep().stop();
        var ids = hours.stream().map(hour -> due.begin(Neighbours.AGENCY, began.plus(Duration.ofHours(hour)))).toList();
        clock.moveTo(began.plus(Duration.ofHours(130 * 2)).plus(DueCases.UNTIL_MISSED));
        try {
            for (int left = due.waiting(ids); left > 0; left = due.waiting(ids)) {
                assertThat(context.getBean(FiringDeadlines.class).fire(20)).isPositive();
                assertThat(due.count(
                        """
                        select count(*) from clock younger join case_file y using (case_id), clock older join case_file o using (case_id)
                        where younger.rule = 'A1' and older.rule = 'A1' and y.stage <> 'WAITING_PROVIDER' and o.stage = 'WAITING_PROVIDER'
                            and younger.due_at > older.due_at and younger.case_id in (:ids) and older.case_id in (:ids)""",
                        ids))
                        .isZero();
            }
        } finally {
            due.sweep().start();
        }
    }

    @Test
    void a_case_whose_agency_has_no_superior_is_escalated_all_the_same_and_the_gap_is_shown() {
        var caseId = due.begin("AGENCY-NOBODY-DESCRIBED", clock.instant());
        clock.advance(DueCases.UNTIL_MISSED);
        await().atMost(PATIENCE).until(() -> due.waiting(List.of(caseId)) == 0);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(facts(List.of(caseId), "case-forwarded")).hasSize(1));
        assertThat(facts(List.of(caseId), "step-skipped"))
                .anySatisfy(event -> assertThat(event.payload()).contains("inform-superior", "NO_SUPERIOR"));
        assertThat(file(caseId).orElseThrow().facts()).anySatisfy(fact -> assertThat(fact.details())
                .containsEntry("reason", "NO_SUPERIOR"));
    }

    private long deadlocks() {
        return jdbc.sql("select deadlocks from pg_stat_database where datname = current_database()").query(Long.class)
                .single();
    }

    private List<Published> missed(List<UUID> ids) {
        return facts(ids, "deadline-missed").stream().filter(event -> event.payload().contains("\"A1\"")).toList();
    }

    private List<Published> facts(List<UUID> ids, String fact) {
        return events(ids).stream().filter(event -> event.fact().equals(fact)).toList();
    }

    private List<Published> events(List<UUID> ids) {
        var own = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        return published.all().stream().filter(event -> own.contains(event.caseId())).toList();
    }
}
