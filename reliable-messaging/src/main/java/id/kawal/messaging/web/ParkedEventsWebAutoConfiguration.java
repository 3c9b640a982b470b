package id.kawal.messaging.web;

import id.kawal.messaging.ParkedEvents;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Shows parked events to operators where the service speaks HTTP. */
@AutoConfiguration(afterName = "id.kawal.messaging.consumer.ConsumerAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
@ConditionalOnBean(ParkedEvents.class)
class ParkedEventsWebAutoConfiguration {

    @Bean
    ParkedEventsController parkedEventsController(ParkedEvents parkedEvents) {
        return new ParkedEventsController(parkedEvents, new RefusalWords());
    }
}
