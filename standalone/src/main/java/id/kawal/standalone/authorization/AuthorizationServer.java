package id.kawal.standalone.authorization;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import id.kawal.standalone.authorization.PasswordCheck.DemoKey;
import id.kawal.standalone.authorization.PasswordCheck.MustWait;
import id.kawal.standalone.authorization.People.Person;
import id.kawal.standalone.data.Credentials;
import id.kawal.standalone.data.Secrets;
import id.kawal.standalone.data.SeededAgencies;
import id.kawal.web.ProblemPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Issues tokens to machine clients, and to the pages of the services for people who sign in. Tokens live in real time, however fast
 * the office’s runs.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(SignInPage.class)
public class AuthorizationServer {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final List<String> SERVICES = List.of("intake", "agency", "escalation");

    @Bean
    SecurityFilterChain access(HttpSecurity http, @Value("${kawal.issuer}") String issuer) throws Exception {
        return http
                .oauth2AuthorizationServer(server -> server.oidc(oidc -> oidc.logoutEndpoint(
                        // After a restart no session is left to end.
                        end -> end.errorResponseHandler((request, response, error) -> response
                                .sendRedirect(issuer + "/")))))
                .authorizeHttpRequests(requests -> requests.requestMatchers(SignInPage.PATH, "/error").permitAll()
                        .anyRequest().authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH).failureHandler(AuthorizationServer::refused))
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect(SignInPage.PATH + "?stale")))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ProblemPage.POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(SignInPage.PATH
                + (why instanceof MustWait locked ? "?wait=" + locked.minutes() : "?wrong"));
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${kawal.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).oidcLogoutEndpoint("/oauth2/sign-out").build();
    }

    @Bean
    JWKSource<SecurityContext> signingKey(Secrets secrets) {
        return new ImmutableJWKSet<>(new JWKSet(secrets.key()));
    }

    @Bean
    PasswordEncoder secretDigests() {
        return new SecretDigests();
    }

    @Bean
    People people(Credentials credentials, SeededAgencies agencies) {
        return new People(credentials, agencies);
    }

    @Bean
    DemoKey demoKey(@Value("${kawal.demo:false}") boolean demo) {
        return new DemoKey(demo ? new Base64StringKeyGenerator(32).generateKey() : "");
    }

    @Bean
    AuthenticationProvider passwordCheck(People people, Clock realTime, DemoKey demo) {
        return new PasswordCheck(people, new Attempts(realTime), demo);
    }

    @Bean
    RegisteredClientRepository clients(Credentials credentials, PasswordEncoder digests,
            @Value("${kawal.issuer}") String issuer) {
        var machines = credentials.clients().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Credentials.PAGES))
                .map(entry -> client(entry.getKey(), entry.getValue(), digests)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .clientSettings(ClientSettings.builder().requireProofKey(false).build()).build());
        var pages = client(Credentials.PAGES, credentials.secretOf(Credentials.PAGES), digests)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> SERVICES.forEach(service -> uris.add(issuer + "/sign-in/" + service + "/done")))
                .postLogoutRedirectUri(issuer + "/").scope(OidcScopes.OPENID).scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false)
                        .build())
                .build();
        return new InMemoryRegisteredClientRepository(Stream.concat(machines, Stream.of(pages)).toList());
    }

    private static RegisteredClient.Builder client(String id, String secret, PasswordEncoder digests) {
        return RegisteredClient.withId(id).clientId(id).clientSecret(digests.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFE).build());
    }

    @Bean
    OAuth2AuthorizationService issued() {
        return new SignIns();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(People people) {
        return context -> {
            var client = context.getRegisteredClient().getClientId();
            if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
                context.getClaims().claim("azp", client).claim("roles", List.of(Credentials.roleOf(client)));
                Credentials.agencyOf(client).ifPresent(agency -> context.getClaims().claim("agency", agency));
            } else {
                Authentication signedIn = Objects.requireNonNull(context.getPrincipal());
                people.of(signedIn.getName()).ifPresent(person -> tell(context, client, person));
            }
        };
    }

    private static void tell(JwtEncodingContext context, String client, Person person) {
        var claims = context.getClaims().claim("preferred_username", person.user()).claim("name", person.name());
        if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            claims.claim("azp", client).claim("roles", List.of(person.role()));
            if (person.agency() != null) {
                claims.claim("agency", person.agency());
            }
        }
    }
}
