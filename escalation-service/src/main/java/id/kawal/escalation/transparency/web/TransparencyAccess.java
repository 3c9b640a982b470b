package id.kawal.escalation.transparency.web;

import id.kawal.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** What is public. */
@Configuration(proxyBeanMethods = false)
class TransparencyAccess {

    @Bean
    @Order(0)
    AccessRules transparencyRules() {
        return requests -> requests.requestMatchers(HttpMethod.GET, "/transparency", "/open-data", "/open-data/**")
                .permitAll();
    }
}
