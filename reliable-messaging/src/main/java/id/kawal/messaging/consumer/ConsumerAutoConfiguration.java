package id.kawal.messaging.consumer;

import id.kawal.messaging.MessagingProperties;
import id.kawal.messaging.ParkedEvents;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.outbox.GatheringOutbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service the consumers of its subscriptions. */
@AutoConfiguration(afterName = {"id.kawal.messaging.outbox.OutboxAutoConfiguration",
        "id.kawal.time.TimeAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"})
@ConditionalOnBean({GatheringOutbox.class, PlatformTransactionManager.class})
@EnableConfigurationProperties(MessagingProperties.class)
class ConsumerAutoConfiguration {

    private final ProgressTable progress;
    private final ParkedTable parked;
    private final SingleIntake single;
    private final HeldEvents held;
    private final Attempts attempts;
    private final ConsumerMetrics metrics;
    private final MeterRegistry registry;
    private final GatheringOutbox outbox;
    private final MessagingProperties properties;

    ConsumerAutoConfiguration(JdbcOperations jdbc, PlatformTransactionManager transactionManager, Clock clock,
            ObjectProvider<MeterRegistry> registry, GatheringOutbox outbox, MessagingProperties properties) {
        this.attempts = new Attempts(new TransactionTemplate(transactionManager));
        this.progress = new ProgressTable(jdbc);
        this.parked = new ParkedTable(jdbc, clock);
        this.registry = registry.getIfAvailable(SimpleMeterRegistry::new);
        this.metrics = new ConsumerMetrics(this.registry);
        this.outbox = outbox;
        this.properties = properties;
        this.single = new SingleIntake(attempts, progress, parked, outbox, metrics, properties.maskedTopics());
        this.held = new HeldEvents(attempts, progress, parked, outbox, metrics, properties.maskedTopics());
    }

    @Bean
    EarlyEventReleases earlyEvents(ObjectProvider<Subscription> subscriptions) {
        return new EarlyEventReleases(parked, held, () -> byName(subscriptions), properties.consumer().sweep());
    }

    @Bean
    ParkedEvents parkedEvents(ObjectProvider<Subscription> subscriptions) {
        return new OperatorDecisions(attempts, progress, parked, held, single, outbox, byName(subscriptions),
                properties.maskedTopics());
    }

    @Bean
    @ConditionalOnBean(ConsumerFactory.class)
    @ConditionalOnProperty(name = "kawal.messaging.consumer.enabled", matchIfMissing = true)
    SubscriptionContainers subscriptionContainers(ConsumerFactory<?, ?> consumers,
            ObjectProvider<Subscription> subscriptions) {
        var all = byName(subscriptions).values();
        all.forEach(subscription -> metrics.watch(subscription, parked));
        return new SubscriptionContainers(all,
                subscription -> new BatchIntake(subscription, attempts, progress, parked,
                        single, held, outbox, metrics),
                properties, consumers.getConfigurationProperties(), metrics, registry);
    }

    /** Without consumers of its own too: a group that nobody is in has to show somewhere. */
    @Bean
    @ConditionalOnBean(KafkaAdmin.class)
    GroupMembers groupMembers(KafkaAdmin admin, ObjectProvider<Subscription> subscriptions) {
        return new GroupMembers(admin.getConfigurationProperties(), properties.service(),
                byName(subscriptions).values(),
                properties.consumer().membersPoll(), registry);
    }

    private static Map<String, Subscription> byName(ObjectProvider<Subscription> subscriptions) {
        var byName = new LinkedHashMap<String, Subscription>();
        subscriptions.orderedStream().forEach(subscription -> {
            if (byName.putIfAbsent(subscription.name(), subscription) != null) {
                throw new IllegalStateException("Two subscriptions are named " + subscription.name()
                        + ": a consumer group and the progress of each key belong to one name");
            }
        });
        return byName;
    }
}
