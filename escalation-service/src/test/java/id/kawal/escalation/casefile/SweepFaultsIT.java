package id.kawal.escalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.escalation.EscalationIT;
import id.kawal.servers.testing.TestServers;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;

/** Whatever breaks in the middle, nothing is lost and nothing happens twice. */
class SweepFaultsIT extends EscalationIT {

    @Autowired
    MockMvc http;
    @Autowired
    Deadlines deadlines;
    @Autowired
    CaseAnnouncements announcements;
    @Autowired
    PlatformTransactionManager transactionManager;

    /** What earlier tests left open comes due, too, and is older. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private DueCases due;

    @BeforeEach
    void cases() {
        due = new DueCases(context, clock);
    }

    @Test
    void a_connection_that_dies_between_claim_and_commit_loses_nothing_and_doubles_nothing() {
        var ids = due.begin(40);
        due.sweep().stop();
        clock.advance(DueCases.UNTIL_MISSED);
        var doomed = new FiringDeadlines(deadlines, cases, this::dieAfterwards, transactionManager, clock);
        assertThatThrownBy(() -> doomed.fire(500)).isInstanceOf(RuntimeException.class).matches(Passing::is);
        assertThat(due.waiting(ids)).isEqualTo(40);
        assertThat(stepsTaken(ids)).isZero();
        assertThat(parked(ids)).isZero();
        due.sweep().start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(due.waiting(ids)).isZero());
        assertThat(stepsTaken(ids)).isEqualTo(40);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(published.all())
                .filteredOn(
                        event -> event.fact().equals("case-forwarded") && ids.contains(UUID.fromString(event.caseId())))
                .hasSize(40));
    }

    private void dieAfterwards(List<Decision> decisions) {
        announcements.announce(decisions);
        var backend = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        try (var other = DriverManager.getConnection(property("url"), property("username"), property("password"));
                var statement = other.createStatement()) {
            statement.execute("select pg_terminate_backend(" + backend + ", 5000)");
        } catch (SQLException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void a_database_that_restarts_is_waited_out() {
        var ids = due.begin(40);
        TestServers.postgres().stop();
        clock.advance(DueCases.UNTIL_MISSED);
        TestServers.postgres().start();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> due.waiting(ids) == 0);
        assertThat(stepsTaken(ids)).isEqualTo(40);
        assertThat(parked(ids)).isZero();
    }

    @Test
    void a_case_that_cannot_be_decided_is_parked_and_tried_again_when_an_operator_says_why() throws Exception {
        var ids = due.begin(30);
        var bad = ids.get(12);
        spoil(bad, "not a date");
        clock.advance(DueCases.UNTIL_MISSED);
        await().atMost(PATIENCE).until(() -> due.waiting(ids) == 1);
        await().atMost(PATIENCE).until(() -> deadlines.parked() > 0);
        http.perform(get("/api/v1/deadlines/parked").with(as("EXAMINER"))).andExpect(status().isForbidden());
        http.perform(get("/api/v1/deadlines/parked")).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/deadlines/parked").with(as("OPERATOR"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.deadlines[*].caseId", hasItem(bad.toString())))
                .andExpect(jsonPath("$.deadlines[*].caseId", not(hasItem(ids.getFirst().toString()))));
        var clockId = jdbc.sql("select clock_id from parked_deadline where case_id = :id limit 1").param("id", bad)
                .query(UUID.class).single();
        var path = "/api/v1/deadlines/parked/" + clockId;
        http.perform(retry(path, "")).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("reason"));
        http.perform(retry("/api/v1/deadlines/parked/" + UUID.randomUUID(), "mended"))
                .andExpect(status().isNotFound());
        spoil(bad, "2026-05-20");
        http.perform(retry(path, "the date was mended")).andExpect(status().isAccepted());
        await().atMost(PATIENCE).until(() -> due.waiting(ids) == 0);
        http.perform(get(path + "/retries").with(as("OPERATOR")))
                .andExpect(jsonPath("$[0].reason").value("the date was mended"))
                .andExpect(jsonPath("$[0].requestedBy").value("somebody"));
        assertThat(due.count("select count(*) from parked_deadline where clock_id in (:ids)", List.of(clockId)))
                .isZero();
    }

    @Test
    void what_the_database_refuses_is_found_among_the_others_and_parked() {
        var ids = due.begin(30);
        var bad = ids.get(7);
        jdbc.sql("insert into forwarding values (:id, now(), 'DEADLINE_MISSED', '{}')").param("id", bad).update();
        clock.advance(DueCases.UNTIL_MISSED);
        await().atMost(PATIENCE).until(() -> due.waiting(ids) == 1);
        await().atMost(PATIENCE).until(() -> parked(List.of(bad)) == 1);
        assertThat(parked(ids)).isEqualTo(1);
    }

    @Test
    void with_nothing_due_it_looks_once_a_second() {
        var looks = new AtomicInteger();
        try (var quiet = due.replica("quiet", (name, pool) -> counting(pool, looks),
                "--kawal.messaging.relay.enabled=false")) {
            due.sweep().stop();
            await().atMost(PATIENCE).until(() -> looks.get() > 2);
            var before = looks.get();
            await().pollDelay(Duration.ofSeconds(5)).until(() -> true);
            assertThat(looks.get() - before).isBetween(2, 10);
        } finally {
            due.sweep().start();
        }
    }

    /** Each look of the idle sweep is one statement on a connection of its own. */
    private static DataSource counting(DataSource pool, AtomicInteger looks) {
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[]{DataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")
                            && Thread.currentThread().getName().equals("deadline-sweep")) {
                        looks.incrementAndGet();
                    }
                    return method.invoke(pool, arguments);
                });
    }

    private int stepsTaken(List<UUID> ids) {
        return due.count("""
                select count(*) from clock_step join clock using (clock_id)
                where rule = 'A1' and step = 'due' and case_id in (:ids)""", ids);
    }

    private int parked(List<UUID> ids) {
        return due.count("select count(*) from parked_deadline where case_id in (:ids)", ids);
    }

    private void spoil(UUID caseId, String eventDate) {
        jdbc.sql("update case_fact set details = :details where case_id = :id and number = 1")
                .param("details", "{\"eventDate\":\"" + eventDate + "\"}").param("id", caseId).update();
    }

    private String property(String name) {
        return context.getEnvironment().getRequiredProperty("spring.datasource." + name);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder retry(String path,
            String reason) {
        return post(path + "/retry").with(as("OPERATOR")).contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"" + reason + "\"}");
    }

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject("somebody").claim("roles", List.of(role)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
