package id.kawal.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Who may come in: bearer tokens of the office's issuer, no session, and nothing that no rule allows. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(SecurityFilterChain.class)
class SecurityConfiguration {

    private static final RequestMatcher PROGRAMS = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/api/**"),
            PathPatternRequestMatcher.pathPattern("/actuator/**"));

    @Bean
    SecurityFilterChain access(HttpSecurity http, List<AccessRules> rules, Problems problems, JsonMapper json,
            LocaleResolver locales, PageEntrance entrance) throws Exception {
        var answers = new SecurityProblems(problems, json, locales, entrance);
        http
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/shell/**", "/error", "/v3/api-docs/**", "/actuator/health/**",
                            "/actuator/info", "/actuator/prometheus").permitAll();
                    requests.requestMatchers("/api/v1/parked-events/**").hasRole(Role.OPERATOR.name());
                    rules.forEach(rule -> rule.apply(requests));
                    requests.anyRequest().access(SecurityProblems::nothingThere);
                })
                .oauth2ResourceServer(server -> server
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(TokenCallers::authenticate))
                        .authenticationEntryPoint(answers::unauthenticated).accessDeniedHandler(answers::denied))
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint(answers::unauthenticated).accessDeniedHandler(answers::denied))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Programs bring tokens and no cookie counts there, so there is nothing for a forged request to ride on.
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers(PROGRAMS)
                        // Without a session every request authenticates anew. A token that changed each time would spoil
                        // the forms of all other open pages; it changes when somebody signs in.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ProblemPage.POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        entrance.open(http, TokenCallers::authenticate, PROGRAMS);
        return http.build();
    }

    /** A file that curl sends as a form has lines for names of parameters: the address says what it takes instead of a bare 400. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> true);
        return firewall;
    }

    /** What the firewall refuses, it refuses in the words of the office. */
    @Bean
    RequestRejectedHandler rejected(Problems problems, JsonMapper json, LocaleResolver locales,
            PageEntrance entrance) {
        return new SecurityProblems(problems, json, locales, entrance)::rejected;
    }

    /** The token of forms lies in a cookie, so that no session is needed and every service behind the one port knows it. */
    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(PageCookie.FORM.name());
        tokens.setCookiePath(PageCookie.FORM.path());
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }
}
