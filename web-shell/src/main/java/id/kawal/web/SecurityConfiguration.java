package id.kawal.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Who may come in: bearer tokens of the office's issuer, no session, and nothing that no rule allows. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain access(HttpSecurity http, List<AccessRules> rules, Problems problems, JsonMapper json,
            LocaleResolver locales) throws Exception {
        var answers = new SecurityProblems(problems, json, locales);
        return http
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/shell/**", "/error", "/v3/api-docs/**", "/actuator/health/**",
                            "/actuator/info", "/actuator/prometheus").permitAll();
                    requests.requestMatchers("/api/v1/parked-events/**").hasRole(Role.OPERATOR.name());
                    rules.forEach(rule -> rule.apply(requests));
                    requests.anyRequest().denyAll();
                })
                .oauth2ResourceServer(server -> server
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(TokenCallers::authenticate))
                        .authenticationEntryPoint(answers::unauthenticated).accessDeniedHandler(answers::denied))
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint(answers::unauthenticated).accessDeniedHandler(answers::denied))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie authenticates anybody here, so there is nothing for a forged request to ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
