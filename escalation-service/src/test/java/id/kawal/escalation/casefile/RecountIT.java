package id.kawal.escalation.casefile;

import static id.kawal.escalation.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.Neighbours;
import id.kawal.escalation.PublishedEvents.Published;
import id.kawal.escalation.clock.ClockRun;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.web.servlet.MockMvc;

/** A calendar that is amended in mid-year moves the clocks that run. */
class RecountIT extends EscalationIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Autowired
    MockMvc http;
    @Autowired
    FollowingCases following;
    @Autowired
    RecountingCases recounting;
    @Autowired
    Recounts recounts;
    private LocalDate added = LocalDate.EPOCH;

    @AfterEach
    void takeTheHolidayBack() throws Exception {
        http.perform(delete("/api/v1/calendars/id/days/" + added + "?reason=dicabut").with(as("OPERATOR")));
        await().until(() -> recounts.pending() == 0);
    }

    @Test
    void a_holiday_added_on_day_10_moves_the_running_clocks_publishes_the_recomputation_and_the_explanation_shows_it()
            throws Exception {
        var caseId = formallyVerified();
        var clockId = run(caseId, "B3").id();
        var due = explainedDue(clockId);
        assertThat(due).isEqualTo(run(caseId, "B3").due());
        clock.advance(Duration.ofDays(10));
        var decreedAt = clock.instant();
        addHoliday(workday(LocalDate.now(clock).plusDays(10)));

        await().untilAsserted(() -> assertThat(told(caseId, "deadline-recomputed")).hasSize(1));
        var moved = run(caseId, "B3").due();
        assertThat(LocalDate.ofInstant(moved, ZONE)).isEqualTo(workday(LocalDate.ofInstant(due, ZONE).plusDays(1)));
        assertThat(told(caseId, "deadline-recomputed")).singleElement().satisfies(event -> {
            assertThat(event.time()).isEqualTo(decreedAt);
            assertThat(JsonPath.<String>read(event.payload(), "$.rule")).isEqualTo("B3");
            assertThat(Instant.parse(JsonPath.read(event.payload(), "$.previousDue"))).isEqualTo(due);
            assertThat(Instant.parse(JsonPath.read(event.payload(), "$.due"))).isEqualTo(moved);
            assertThat(JsonPath.<String>read(event.payload(), "$.reason")).isEqualTo("CALENDAR_AMENDED");
        });
        assertThat(explainedDue(clockId)).isEqualTo(moved);
        http.perform(get("/api/v1/clocks/" + clockId + "/explanation?lang=en").with(as("EXAMINER")))
                .andExpect(jsonPath("$.days[?(@.date == '%s')].counted".formatted(added)).value(false))
                .andExpect(jsonPath("$.days[?(@.date == '%s')].text".formatted(added))
                        .value(org.hamcrest.Matchers.hasItem(containsString("SKB perubahan 9/2026"))))
                .andExpect(jsonPath("$.changes[1].kind").value("DEADLINE_RECOMPUTED"))
                .andExpect(jsonPath("$.changes[1].previousDue")
                        .value(due.atZone(ZONE).toOffsetDateTime().toString()))
                .andExpect(jsonPath("$.changes[1].text").value(containsString("SKB perubahan 9/2026")));
        http.perform(get("/api/v1/clocks/" + clockId + "/explanation?lang=id").with(as("EXAMINER")))
                .andExpect(jsonPath("$.changes[1].text").value(containsString("kalender hari libur berubah")));
        assertThat(nextAt(clockId)).isEqualTo(file(caseId).orElseThrow().nextStep(run(caseId, "B3")).orElseThrow());
    }

    @Test
    void a_miss_that_was_acted_upon_stays_when_a_holiday_is_added_afterwards() throws Exception {
        var caseId = formallyVerified();
        var clockId = run(caseId, "B3").id();
        var due = run(caseId, "B3").due();
        clock.moveTo(due.plusSeconds(2));
        await().until(() -> told(caseId, "deadline-missed").stream().anyMatch(event -> event.payload().contains("B3")));
        addHoliday(workday(LocalDate.ofInstant(due, ZONE).minusDays(6)));
        await().until(() -> recounts.pending() == 0);
        assertThat(run(caseId, "B3").due()).isEqualTo(due);
        assertThat(told(caseId, "deadline-miss-retracted")).isEmpty();
        assertThat(told(caseId, "deadline-recomputed")).noneMatch(event -> event.payload().contains("B3"));
        http.perform(get("/api/v1/clocks/" + clockId + "/explanation?lang=en").with(as("EXAMINER")))
                .andExpect(jsonPath("$.clock.status").value("MISSED"))
                .andExpect(jsonPath("$.warnings[0]").value(containsString("The miss of")));
    }

    @Test
    void what_was_noted_before_a_crash_is_counted_afterwards_and_once() throws Exception {
        var caseId = formallyVerified();
        var due = run(caseId, "B3").due();
        clock.advance(Duration.ofDays(1));
        var revision = jdbc.sql("select coalesce(max(revision), 0) + 1000 from recount").query(Long.class).single();
        addHoliday(workday(LocalDate.now(clock).plusDays(12)));
        await().untilAsserted(() -> assertThat(told(caseId, "deadline-recomputed")).hasSize(1));
        jdbc.sql("insert into recount values (:revision, 'id', null, 'sekali lagi', :at, false)")
                .param("revision", revision).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
        while (recounting.recount(50)) {
            assertThat(recounts.pending()).isNotNegative();
        }
        await().until(() -> recounts.pending() == 0);
        assertThat(told(caseId, "deadline-recomputed")).hasSize(1);
        assertThat(run(caseId, "B3").due()).isAfter(due);
    }

    @Test
    void many_cases_are_counted_in_batches_and_once_each_although_a_batch_is_lost_and_replicas_meet() throws Exception {
        var sweep = context.getBean("recountSweep", SmartLifecycle.class);
        sweep.stop();
        try {
            var many = Stream.generate(this::formallyVerified).limit(100).toArray(UUID[]::new);
            clock.advance(Duration.ofDays(1));
            addHoliday(workday(LocalDate.now(clock).plusDays(12)));
            assertThat(recounting.recount(40)).as("the cases are noted first").isTrue();
            var noted = recounts.pending();
            transactions.executeWithoutResult(status -> {
                assertThat(recounting.recount(40)).isTrue();
                status.setRollbackOnly();
            });
            assertThat(recounts.pending()).as("what a crash undid is still to be done").isEqualTo(noted)
                    .isGreaterThanOrEqualTo(many.length);
            try (var replicas = Executors.newFixedThreadPool(4)) {
                for (int replica = 0; replica < 4; replica++) {
                    replicas.submit(() -> await().pollInterval(Duration.ofMillis(1)).until(() -> {
                        recounting.recount(40);
                        return recounts.pending() == 0;
                    }));
                }
            }
            assertThat(jdbc.sql("""
                    select case_id from case_fact where kind = 'DEADLINE_RECOMPUTED' and case_id = any(:many)
                    group by case_id having count(*) = 1""").param("many", many).query(UUID.class).list())
                    .containsExactlyInAnyOrder(many);
        } finally {
            sweep.start();
        }
    }

    @Test
    void an_amendment_finds_the_clocks_whose_rule_names_the_calendar_beside_those_of_its_agencies() {
        var caseId = formallyVerified();
        transactions.executeWithoutResult(status -> {
            assertThat(spread("hospital", "RSUD-1871")).doesNotContain(caseId);
            jdbc.sql("update clock set calendar = 'hospital' where case_id = :case and rule = 'B3'")
                    .param("case", caseId).update();
            assertThat(spread("hospital", "RSUD-1871")).contains(caseId);
            jdbc.sql(
                    "update clock set calendar = null, agency_code = 'RSUD-1871' where case_id = :case and rule = 'B3'")
                    .param("case", caseId).update();
            assertThat(spread("hospital", "RSUD-1871")).contains(caseId);
            status.setRollbackOnly();
        });
    }

    private List<UUID> spread(String calendar, String agency) {
        jdbc.sql("delete from recount_case where revision = 999999").update();
        jdbc.sql("insert into recount values (999999, :calendar, null, 'x', now(), true) on conflict do nothing")
                .param("calendar", calendar).update();
        recounts.spread(new Recounts.Amended(999_999, Set.of(calendar), null, "x", clock.instant()), List.of(agency));
        return jdbc.sql("select case_id from recount_case where revision = 999999").query(UUID.class).list();
    }

    private UUID formallyVerified() {
        var caseId = UUID.randomUUID();
        var at = clock.instant();
        transactions.executeWithoutResult(status -> {
            following.begin(
                    new Report(caseId, at, "LAMPUNG", Neighbours.AGENCY, null, "ADMINDUK", "WEB", false,
                            LocalDate.now(clock), "id"),
                    true, List.of(), new Fact(UUID.randomUUID(), FactKind.REPORT_SUBMITTED, at, at, Neighbours.AGENCY,
                            null, Map.of("eventDate", LocalDate.now(clock).toString())));
            following.take(caseId,
                    new Fact(UUID.randomUUID(), FactKind.FORMALLY_VERIFIED, at, at, null, null, Map.of()));
        });
        return caseId;
    }

    private void addHoliday(LocalDate date) throws Exception {
        added = date;
        http.perform(post("/api/v1/calendars/id/days").contentType("application/json").content("""
                {"reason": "SKB perubahan 9/2026", "days": [
                    {"date": "%s", "name": "Cuti bersama tambahan", "kind": "JOINT_LEAVE"}]}""".formatted(date))
                .with(as("OPERATOR"))).andExpect(status().isOk());
    }

    /** That day or the next that is worked. */
    private LocalDate workday(LocalDate from) {
        var calendar = file(formallyVerified()).orElseThrow();
        var worked = calendar.reckoning(calendar.clocks().runs().getLast()).calendar();
        return from.datesUntil(from.plusDays(30)).filter(worked::isWorkingDay).findFirst().orElseThrow();
    }

    private Instant explainedDue(UUID clockId) throws Exception {
        var answer = http.perform(get("/api/v1/clocks/" + clockId + "/explanation").with(as("EXAMINER")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return OffsetDateTime.parse(JsonPath.read(answer, "$.clock.due")).toInstant();
    }

    private Instant nextAt(UUID clockId) {
        return jdbc.sql("select due_at from deadline where clock_id = :clock").param("clock", clockId)
                .query(OffsetDateTime.class).single().toInstant();
    }

    private ClockRun run(UUID caseId, String rule) {
        return file(caseId).orElseThrow().clocks().runs().stream().filter(run -> run.rule().id().equals(rule))
                .findFirst().orElseThrow();
    }

    private List<Published> told(UUID caseId, String fact) {
        return published.of(caseId).stream().filter(event -> event.fact().equals(fact)).toList();
    }
}
