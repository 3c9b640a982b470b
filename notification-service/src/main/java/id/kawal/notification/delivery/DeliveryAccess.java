package id.kawal.notification.delivery;

import id.kawal.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The delivery log is for operators alone. */
@Configuration(proxyBeanMethods = false)
class DeliveryAccess {

    @Bean
    AccessRules notificationRules() {
        return requests -> requests.requestMatchers("/api/v1/deliveries", "/api/v1/deliveries/**").hasRole("OPERATOR");
    }
}
