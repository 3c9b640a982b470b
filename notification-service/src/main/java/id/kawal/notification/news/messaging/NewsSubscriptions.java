package id.kawal.notification.news.messaging;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.Topics;
import id.kawal.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to what is said about cases. */
@Configuration(proxyBeanMethods = false)
class NewsSubscriptions {

    private final Newsroom newsroom;

    NewsSubscriptions(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Bean
    Subscription intakeReports() {
        return subscription(Topics.INTAKE_REPORTS, "intake-reports");
    }

    @Bean
    Subscription agencyResponses() {
        return subscription(Topics.AGENCY_RESPONSES, "agency-responses");
    }

    @Bean
    Subscription escalationCases() {
        return subscription(Topics.ESCALATION_CASES, "escalation-cases");
    }

    private Subscription subscription(String topic, String name) {
        var subscription = Subscription.to(topic, name);
        NewsRules.TABLE.stream().filter(rule -> rule.type().topic().equals(topic))
                .forEach(rule -> listen(subscription, rule));
        return subscription.build();
    }

    private <T extends CaseEvent> void listen(Subscription.Builder subscription, NewsRule<T> rule) {
        subscription.on(rule.type().name(), rule.type().payload(),
                (event, envelope) -> newsroom.on(rule, event, envelope));
    }
}
