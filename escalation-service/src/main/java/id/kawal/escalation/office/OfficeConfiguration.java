package id.kawal.escalation.office;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.casefile.CaseRules;
import id.kawal.escalation.casefile.Superiors;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.policy.PoliciesInForce;
import id.kawal.web.AccessRules;
import id.kawal.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Puts the pure models to work, and says who may reach what. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {

    @Bean
    Reckoning reckoning(Calendars calendars) {
        return new Reckoning(calendars::ofOffice);
    }

    @Bean
    CaseRules caseRules(PoliciesInForce policies, Calendars calendars, Superiors superiors) {
        return new CaseRules(() -> new ClockRules(policies.get(), (name, agency) -> reckoning(calendars, name, agency)),
                superiors);
    }

    private static Reckoning reckoning(Calendars calendars, @Nullable String name, String agency) {
        if (name == null) {
            return new Reckoning(agency.isEmpty() ? calendars.ofOffice() : calendars.ofAgency(agency));
        }
        return new Reckoning(calendars.named(name).orElseGet(calendars::ofOffice));
    }

    @Bean
    AccessRules escalationAccess() {
        return requests -> {
            requests.requestMatchers(HttpMethod.GET, "/api/v1/calendars/*/amendments").hasRole(Role.OPERATOR.name());
            requests.requestMatchers(HttpMethod.GET, "/api/v1/calendars", "/api/v1/calendars/**").permitAll();
            requests.requestMatchers("/api/v1/calendars/**").hasRole(Role.OPERATOR.name());
            requests.requestMatchers("/api/v1/deadlines/parked", "/api/v1/deadlines/parked/**")
                    .hasRole(Role.OPERATOR.name());
            requests.requestMatchers("/api/v1/deadlines/**").permitAll();
            // Totals without hiding: beside the published quarters they would show what is hidden there.
            requests.requestMatchers("/api/v1/statistics/overview").hasAnyRole(Role.EXAMINER.name(), Role.HEAD.name(),
                    Role.OPERATOR.name());
            requests.requestMatchers("/api/v1/statistics/**").permitAll();
            requests.requestMatchers(HttpMethod.GET, "/api/v1/policies", "/api/v1/policies/**")
                    .hasAnyRole(Role.EXAMINER.name(), Role.HEAD.name(), Role.OPERATOR.name());
            requests.requestMatchers("/api/v1/policies/**", "/api/v1/policies").hasRole(Role.OPERATOR.name());
            requests.requestMatchers("/escalation/**").permitAll();
            requests.requestMatchers("/desk", "/desk/**").hasAnyRole(Role.EXAMINER.name(), Role.HEAD.name());
            requests.requestMatchers("/api/v1/desk/**").hasAnyRole(Role.EXAMINER.name(), Role.HEAD.name());
            // For the reporter of the case, who is shown why through intake-service.
            requests.requestMatchers("/api/v1/clocks/*/explanation").hasAnyRole(Role.EXAMINER.name(), Role.HEAD.name(),
                    Role.OPERATOR.name(), Role.SERVICE.name());
            requests.requestMatchers("/api/v1/cases/*/for-reporter").hasAnyRole(Role.EXAMINER.name(), Role.HEAD.name(),
                    Role.SERVICE.name());
            requests.requestMatchers("/api/v1/cases/**", "/api/v1/clocks/**")
                    .hasAnyRole(Role.EXAMINER.name(), Role.HEAD.name(), Role.OPERATOR.name());
        };
    }
}
