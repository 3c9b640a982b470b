package id.kawal.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Who may reach which path of a service, declared as a bean by each service. What no rule names is refused.
 */
@FunctionalInterface
public interface AccessRules {

    /** Adds the rules, for example {@code requests.requestMatchers("/api/v1/reports/**").permitAll()}. */
    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests);
}
