package id.kawal.escalation.office;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.FixedCalendars;
import id.kawal.escalation.calendar.IndonesianCalendar;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.WorkingCalendar;
import id.kawal.escalation.casefile.CaseRules;
import id.kawal.escalation.casefile.Superiors;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.ShippedPolicies;
import id.kawal.web.AccessRules;
import id.kawal.web.Role;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pure models to work, and says who may reach what. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {

    @Bean
    WorkingCalendar officeCalendar(Clock clock) {
        return IndonesianCalendar.in(clock.getZone());
    }

    @Bean
    Calendars calendars(WorkingCalendar officeCalendar) {
        return FixedCalendars.of(officeCalendar);
    }

    @Bean
    Reckoning reckoning(WorkingCalendar officeCalendar) {
        return new Reckoning(officeCalendar);
    }

    @Bean
    Policies policies() {
        return ShippedPolicies.load();
    }

    @Bean
    CaseRules caseRules(Policies policies, Reckoning reckoning, Superiors superiors) {
        return new CaseRules(() -> ClockRules.on(policies, reckoning), superiors);
    }

    @Bean
    AccessRules escalationAccess() {
        return requests -> {
            requests.requestMatchers("/api/v1/deadlines/**", "/api/v1/statistics/**").permitAll();
            requests.requestMatchers("/api/v1/cases/**", "/api/v1/clocks/**")
                    .hasAnyRole(Role.EXAMINER.name(), Role.HEAD.name(), Role.OPERATOR.name());
        };
    }
}
