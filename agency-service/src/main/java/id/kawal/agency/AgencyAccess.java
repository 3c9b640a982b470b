package id.kawal.agency;

import id.kawal.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may reach what: the directory is public, an inbox is its agency's, files of a case are for services and examiners. */
@Configuration(proxyBeanMethods = false)
class AgencyAccess {

    @Bean
    AccessRules agencyRules() {
        return requests -> {
            requests.requestMatchers(HttpMethod.GET, "/api/v1/agencies", "/api/v1/agencies/**").permitAll();
            requests.requestMatchers("/api/v1/agency/cases", "/api/v1/agency/cases/**").hasRole("AGENCY");
            requests.requestMatchers(HttpMethod.GET, "/api/v1/agency/case-files/**")
                    .hasAnyRole("SERVICE", "EXAMINER", "HEAD");
            requests.requestMatchers(HttpMethod.GET, "/api/v1/agency/undeliverable").hasAnyRole("OPERATOR", "EXAMINER",
                    "HEAD");
        };
    }
}
