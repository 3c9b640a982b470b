package id.kawal.intake.docs;

import id.kawal.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documentation is open to anyone. */
@Configuration(proxyBeanMethods = false)
class DocumentationAccess {

    @Bean
    AccessRules documentationRules() {
        return requests -> requests
                .requestMatchers("/docs", "/docs/**", "/asyncapi.yaml", "/schemas/*", "/intake/**").permitAll();
    }
}
