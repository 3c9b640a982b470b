package id.kawal.messaging.outbox;

import id.kawal.messaging.MessagingProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.kafka.core.ProducerFactory;

/** Gives a service its outbox and the relay that empties it. */
@AutoConfiguration(afterName = {"org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
        "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
        "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"})
@ConditionalOnBean(JdbcOperations.class)
@EnableConfigurationProperties(MessagingProperties.class)
class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(GatheringOutbox.class)
    GatheringOutbox outbox(JdbcOperations jdbc, ObjectProvider<PendingChanges> pending, ObjectProvider<Relay> relay,
            MessagingProperties properties) {
        return new JdbcOutbox(new OutboxTable(jdbc), pending.getIfAvailable(() -> () -> {}),
                () -> relay.ifAvailable(Relay::wake), properties.maxPayload().toBytes());
    }

    @Bean
    @ConditionalOnProperty(name = "kawal.messaging.relay.enabled", matchIfMissing = true)
    @ConditionalOnBean(ProducerFactory.class)
    Relay outboxRelay(DataSource dataSource, ProducerFactory<?, ?> producers, MessagingProperties properties,
            ObjectProvider<MeterRegistry> registry, ObjectProvider<RelayObserver> observer) {
        return new Relay(dataSource,
                () -> EventSender.connect(producers.getConfigurationProperties(), properties.service()),
                properties.relay(),
                new RelayMetrics(registry.getIfAvailable(SimpleMeterRegistry::new)),
                observer.getIfAvailable(() -> rows -> {}));
    }

    @Bean
    OutboxGauges outboxGauges(JdbcOperations jdbc, ObjectProvider<MeterRegistry> registry) {
        return new OutboxGauges(jdbc, registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    /** Only where the service uses JPA. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"jakarta.persistence.EntityManagerFactory",
            "org.springframework.orm.jpa.EntityManagerHolder"})
    static class Jpa {

        @Bean
        PendingChanges pendingChanges(ObjectProvider<EntityManagerFactory> factories) {
            return new JpaPendingChanges(factories.stream().toList());
        }
    }
}
