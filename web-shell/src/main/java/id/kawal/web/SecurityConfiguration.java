package id.kawal.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Who may come in: bearer tokens of the office's issuer, no session, and nothing that no rule allows. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** What a page may load and do: nothing inline, nothing from elsewhere. */
    static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

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
                // Programs bring tokens and never cookies, so there is nothing for a forged request to ride on.
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers("/api/**", "/actuator/**"))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** The token of forms lies in a cookie, so that no session is needed and every service behind the one port knows it. */
    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("kawal-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }
}
