package id.kawal.escalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.EscalationServiceApplication;
import id.kawal.escalation.Neighbours;
import id.kawal.escalation.PublishedEvents.Published;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** Each deadline is dealt with once, oldest first, by however many sweeps. */
class DeadlineSweepIT extends EscalationIT {

    private static final int CASES = 1_000;

    @Autowired
    FollowingCases following;
    @Autowired
    Environment environment;

    @Test
    void two_replicas_take_every_step_once_oldest_first_and_stamped_at_the_due_moment() {
        var ids = begin(CASES);
        try (var replica = replica()) {
            var started = System.nanoTime();
            clock.advance(Duration.ofDays(17));
            await().atMost(Duration.ofSeconds(60)).until(() -> open(ids) == 0);
            System.out.printf("%d cases missed and forwarded in %d ms%n", CASES,
                    (System.nanoTime() - started) / 1_000_000);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(missed(ids)).hasSize(CASES));
        }
        assertThat(missed(ids)).extracting(Published::caseId).doesNotHaveDuplicates();
        assertThat(missed(ids)).allSatisfy(event -> assertThat(event.payload()).contains(event.time().toString()));
        assertThat(facts(ids, "case-forwarded")).extracting(Published::caseId).hasSize(CASES).doesNotHaveDuplicates();
        assertThat(
                jdbc.sql(
                        "select count(*) from deadline join clock using (clock_id) where status = 'MISSED' and rule = 'A1'")
                        .query(Integer.class).single())
                .isZero();
    }

    @Test
    void one_bad_case_stops_no_other_and_is_parked_visibly() {
        var ids = begin(5);
        var bad = ids.get(2);
        jdbc.sql("update case_fact set details = '{\"eventDate\":\"not a date\"}' where case_id = :id and number = 1")
                .param("id", bad).update();
        clock.advance(Duration.ofDays(17));
        await().atMost(Duration.ofSeconds(90)).until(() -> open(ids) == 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from parked_deadline where case_id = :id").param("id", bad)
                        .query(Integer.class).single() > 0);
        jdbc.sql("update case_fact set details = '{\"eventDate\":\"2026-05-20\"}' where case_id = :id and number = 1")
                .param("id", bad).update();
        clock.advance(Duration.ofMinutes(3));
        await().atMost(Duration.ofSeconds(90)).until(() -> open(ids) == 0);
        assertThat(jdbc.sql("select count(*) from parked_deadline where case_id = :id").param("id", bad)
                .query(Integer.class)
                .single()).isZero();
    }

    private List<UUID> begin(int count) {
        var reported = clock.instant();
        return IntStream.range(0, count).mapToObj(number -> {
            var caseId = new UUID(0x019B_0000_0000_7000L | reported.toEpochMilli() << 16,
                    UUID.randomUUID().getLeastSignificantBits());
            transactions.executeWithoutResult(status -> begin(caseId, reported.plusSeconds(number)));
            return caseId;
        }).toList();
    }

    private void begin(UUID caseId, Instant at) {
        var report = new Report(caseId, at, "LAMPUNG", Neighbours.AGENCY, null, "ADMINDUK", "WEB", false,
                LocalDate.parse("2026-05-20"), "id");
        following.begin(report, true, List.of(),
                new Fact(UUID.randomUUID(), FactKind.REPORT_SUBMITTED, at, at, Neighbours.AGENCY,
                        null, Map.of("eventDate", "2026-05-20")));
        following.take(caseId,
                new Fact(UUID.randomUUID(), FactKind.CASE_DELIVERED, at, at, Neighbours.AGENCY, null, Map.of()));
    }

    private ConfigurableApplicationContext replica() {
        var properties = Stream.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
                "spring.kafka.bootstrap-servers").map(name -> "--" + name + "=" + environment.getProperty(name));
        return new SpringApplicationBuilder(EscalationServiceApplication.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean("clock",
                        java.time.Clock.class, () -> clock))
                .run(Stream.concat(properties, Stream.of("--kawal.messaging.consumer.enabled=false",
                        "--spring.application.name=replica", "--server.port=0")).toArray(String[]::new));
    }

    private int open(List<UUID> ids) {
        return jdbc.sql("select count(*) from case_file where stage = 'WAITING_PROVIDER' and case_id in (:ids)")
                .param("ids", ids).query(Integer.class).single();
    }

    private List<Published> missed(List<UUID> ids) {
        return facts(ids, "deadline-missed");
    }

    private List<Published> facts(List<UUID> ids, String fact) {
        var own = java.util.Set.copyOf(ids.stream().map(UUID::toString).toList());
        return published.all().stream().filter(event -> event.fact().equals(fact) && own.contains(event.caseId()))
                .toList();
    }
}
