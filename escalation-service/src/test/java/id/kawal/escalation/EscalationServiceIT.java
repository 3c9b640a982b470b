package id.kawal.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.agency.AgencyDescribed.Superior;
import id.kawal.contracts.agency.ResponseKind;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.servers.testing.RealServers;
import id.kawal.time.AdjustableClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "kawal.test.kafka=own")
@Import(EscalationTestConfiguration.class)
@ContextConfiguration(initializers = RealServers.class)
class EscalationServiceIT {

    @Autowired
    ApplicationContext context;
    @Autowired
    Cases cases;
    @Autowired
    AdjustableClock clock;
    @Autowired
    TransactionTemplate transactions;
    @Value("${spring.kafka.bootstrap-servers}")
    String kafka;
    private Neighbours neighbours;
    private PublishedEvents published;

    @BeforeEach
    void listen() {
        neighbours = Neighbours.of(context);
        published = new PublishedEvents(kafka);
    }

    @AfterEach
    void close() {
        published.close();
    }

    @Test
    void a_silent_agency_lets_the_case_go_to_the_ombudsman() {
        var caseId = UUID.randomUUID();
        neighbours.describe(Neighbours.AGENCY, new Superior("Wali Kota Bandar Lampung", "walikota@example.go.id"));
        var reported = clock.instant();
        neighbours.deliver(caseId, reported.plusSeconds(5));
        neighbours.report(caseId, reported, true, null);
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        var due = file(caseId).orElseThrow().clocks().runs().getLast().due();
        clock.moveTo(due.plusSeconds(1));
        await().until(() -> file(caseId).orElseThrow().standing().isForwarded());
        await().untilAsserted(
                () -> assertThat(published.of(caseId)).extracting(PublishedEvents.Published::fact).containsExactly(
                        "clock-started", "clock-started", "step-skipped", "step-skipped", "step-skipped",
                        "deadline-missed",
                        "superior-informed", "case-marked-eligible", "case-forwarded", "clock-stopped"));
        assertThat(published.of(caseId)).extracting(PublishedEvents.Published::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(published.of(caseId)).filteredOn(event -> event.fact().equals("deadline-missed"))
                .extracting(PublishedEvents.Published::time).containsExactly(due);
    }

    @Test
    void an_answer_heard_of_before_its_report_waits_for_it() {
        var caseId = UUID.randomUUID();
        var reported = clock.instant();
        neighbours.deliver(caseId, reported.plusSeconds(5));
        neighbours.publish(reported.plusSeconds(60),
                new ResponseRecorded(caseId, Neighbours.AGENCY, UUID.randomUUID(), 1, ResponseKind.EXPLAINED,
                        List.of()));
        neighbours.report(caseId, reported, true, null);
        await().until(() -> knows(caseId, FactKind.RESPONSE_RECORDED));
        assertThat(file(caseId).orElseThrow().clocks().runs()).filteredOn(run -> run.rule().id().equals("A1"))
                .singleElement()
                .satisfies(run -> assertThat(run.isOpen()).isFalse());
    }

    private boolean knows(UUID caseId, FactKind kind) {
        return file(caseId).stream().flatMap(file -> file.facts().stream()).map(Fact::kind).anyMatch(kind::equals);
    }

    private Optional<CaseFile> file(UUID caseId) {
        return transactions.execute(status -> cases.find(caseId));
    }
}
