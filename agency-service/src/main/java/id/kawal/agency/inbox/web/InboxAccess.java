package id.kawal.agency.inbox.web;

import id.kawal.web.AccessRules;
import id.kawal.web.DeclaredInterests;
import id.kawal.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An inbox is its agency's; what agencies wrote is for the services and examiners; what is stuck, for who can mend it.
 */
@Configuration(proxyBeanMethods = false)
class InboxAccess {

    @Bean
    AccessRules inboxRules() {
        return requests -> {
            requests.requestMatchers("/agency", "/agency/**").hasRole(Role.AGENCY.name());
            requests.requestMatchers("/api/v1/agency/cases", "/api/v1/agency/cases/**").hasRole(Role.AGENCY.name());
            requests.requestMatchers(HttpMethod.GET, "/api/v1/agency/case-files/**")
                    .hasAnyRole(Role.SERVICE.name(), Role.EXAMINER.name(), Role.HEAD.name());
            requests.requestMatchers(HttpMethod.GET, "/api/v1/agency/undeliverable")
                    .hasAnyRole(Role.OPERATOR.name(), Role.EXAMINER.name(), Role.HEAD.name());
        };
    }

    @Bean
    DeclaredInterests declaredInterests(JdbcClient jdbc) {
        return new DeclaredInterests(jdbc);
    }
}
