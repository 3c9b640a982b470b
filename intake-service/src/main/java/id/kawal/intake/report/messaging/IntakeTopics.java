package id.kawal.intake.report.messaging;

import id.kawal.contracts.Topics;
import id.kawal.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics that intake owns. */
@Configuration(proxyBeanMethods = false)
class IntakeTopics {

    @Bean
    PublishedTopic reportsTopic() {
        return new PublishedTopic(Topics.INTAKE_REPORTS, false);
    }

    @Bean
    PublishedTopic contactsTopic() {
        return new PublishedTopic(Topics.INTAKE_CONTACTS, true);
    }
}
