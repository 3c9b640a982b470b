package id.kawal.escalation.casefile;

import id.kawal.escalation.EscalationServiceApplication;
import id.kawal.escalation.Neighbours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases whose deadlines the tests of the sweep let pass, and replicas that sweep over them. */
record DueCases(ApplicationContext context, Clock clock) {

    /** From the report on, the miss of A1 is due within so much. */
    static final Duration UNTIL_MISSED = Duration.ofDays(17);

    List<UUID> begin(int count) {
        var now = clock.instant();
        return IntStream.range(0, count).mapToObj(number -> begin(Neighbours.AGENCY, now.plusSeconds(number % 1000)))
                .toList();
    }

    UUID begin(String agency, Instant at) {
        var caseId = new UUID(0x7000L | at.toEpochMilli() << 16, UUID.randomUUID().getLeastSignificantBits());
        var report = new Report(caseId, at, "LAMPUNG", agency, null, "ADMINDUK", "WEB", false,
                LocalDate.parse("2026-05-20"), "id");
        var following = context.getBean(FollowingCases.class);
        transactions().executeWithoutResult(status -> {
            following.begin(report, true, List.of(), new Fact(UUID.randomUUID(), FactKind.REPORT_SUBMITTED, at, at,
                    agency, null, Map.of("eventDate", "2026-05-20")));
            take(caseId, agency, FactKind.CASE_DELIVERED, at);
        });
        return caseId;
    }

    /** Within the running transaction. */
    void take(UUID caseId, String agency, FactKind kind, Instant at) {
        context.getBean(FollowingCases.class).take(caseId,
                new Fact(UUID.randomUUID(), kind, at, clock.instant(), agency, null, Map.of()));
    }

    TransactionTemplate transactions() {
        return context.getBean(TransactionTemplate.class);
    }

    SmartLifecycle sweep() {
        return context.getBean("deadlineSweep", SmartLifecycle.class);
    }

    Instant dueOf(UUID caseId) {
        return transactions().execute(status -> context.getBean(Cases.class).find(caseId).orElseThrow().clocks().runs()
                .stream().filter(run -> run.rule().id().equals("A1")).findFirst().orElseThrow().due());
    }

    int waiting(List<UUID> ids) {
        return count("select count(*) from case_file where stage = 'WAITING_PROVIDER' and case_id in (:ids)", ids);
    }

    int count(String query, List<UUID> ids) {
        return context.getBean(JdbcClient.class).sql(query).param("ids", ids).query(Integer.class).single();
    }

    /** Another process of the service on the same database. */
    ConfigurableApplicationContext replica(String name, String... arguments) {
        return replica(name, (bean, source) -> source, arguments);
    }

    /** The same, with the pool of connections as the test wants to see it. */
    ConfigurableApplicationContext replica(String name, BiFunction<String, DataSource, DataSource> pool,
            String... arguments) {
        var properties = Stream.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
                "spring.kafka.bootstrap-servers")
                .map(property -> "--" + property + "=" + context.getEnvironment().getProperty(property));
        return new SpringApplicationBuilder(EscalationServiceApplication.class).initializers(replica -> {
            ((GenericApplicationContext) replica).registerBean("clock", Clock.class, () -> clock);
            replica.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String beanName) {
                    return bean instanceof DataSource source ? pool.apply(beanName, source) : bean;
                }
            });
        }).run(Stream.of(properties, Stream.of(arguments), Stream.of("--kawal.messaging.consumer.enabled=false",
                "--spring.application.name=" + name, "--server.port=0")).flatMap(all -> all).toArray(String[]::new));
    }
}
