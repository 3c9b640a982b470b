package id.kawal.messaging.topic;

import id.kawal.messaging.MessagingProperties;
import id.kawal.messaging.PublishedTopic;
import id.kawal.messaging.Subscription;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates the topics of a service where it may. */
@AutoConfiguration(afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnBean(KafkaAdmin.class)
@ConditionalOnProperty(name = "kawal.messaging.create-topics", matchIfMissing = true)
@EnableConfigurationProperties(MessagingProperties.class)
class TopicAutoConfiguration {

    /** A topic that is both published and listened to is described by its publisher. */
    @Bean
    MissingTopics missingTopics(KafkaAdmin admin, ObjectProvider<PublishedTopic> published,
            ObjectProvider<Subscription> subscriptions, MessagingProperties properties) {
        var topics = new LinkedHashMap<String, PublishedTopic>();
        published.forEach(topic -> topics.putIfAbsent(topic.name(), topic));
        subscriptions.forEach(subscription -> topics.putIfAbsent(subscription.topic(),
                new PublishedTopic(subscription.topic(), subscription.compacted())));
        return new MissingTopics(admin.getConfigurationProperties(), List.copyOf(topics.values()),
                properties.partitions());
    }
}
