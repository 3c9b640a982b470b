package id.kawal.escalation;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.servers.testing.RealServers;
import id.kawal.time.AdjustableClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole service on real servers, on a clock that stands still until it is moved. */
@SpringBootTest(properties = "kawal.test.kafka=own")
@AutoConfigureMockMvc
@Import(EscalationTestConfiguration.class)
@ContextConfiguration(initializers = {RealServers.class, NeighbourServers.class})
public abstract class EscalationIT {

    static {
        // What is waited for takes a second; a busy machine may take its time over the first event of all.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Autowired
    protected ApplicationContext context;
    @Autowired
    protected Cases cases;
    @Autowired
    protected AdjustableClock clock;
    @Autowired
    protected TransactionTemplate transactions;
    @Autowired
    protected JdbcClient jdbc;
    @Value("${spring.kafka.bootstrap-servers}")
    private String kafka = "";
    protected Neighbours neighbours;
    protected PublishedEvents published;

    @BeforeEach
    void listen() {
        neighbours = Neighbours.of(context);
        published = new PublishedEvents(kafka);
    }

    @AfterEach
    void close() {
        published.close();
    }

    protected boolean knows(UUID caseId, FactKind kind) {
        return file(caseId).stream().flatMap(file -> file.facts().stream()).map(Fact::kind).anyMatch(kind::equals);
    }

    protected Optional<CaseFile> file(UUID caseId) {
        return transactions.execute(status -> cases.find(caseId));
    }
}
