package id.kawal.intake.office;

import id.kawal.web.AccessRules;
import id.kawal.web.DeclaredInterests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reaches what: reporting needs no account, case files are for the other services and the Ombudsman's staff. */
@Configuration(proxyBeanMethods = false)
class OfficeAccess {

    @Bean
    AccessRules intakeAccessRules() {
        return requests -> requests
                .requestMatchers("/", "/guide", "/report", "/report/**", "/track", "/track/**", "/intake/**",
                        "/api/v1/reports", "/api/v1/reports/**")
                .permitAll()
                .requestMatchers(HttpMethod.PUT, "/api/v1/case-files/*/reporter").hasAnyRole("EXAMINER", "HEAD")
                .requestMatchers("/api/v1/case-files/**").hasAnyRole("SERVICE", "EXAMINER", "HEAD");
    }

    @Bean
    DeclaredInterests declaredInterests(JdbcClient jdbc) {
        return new DeclaredInterests(jdbc);
    }
}
