package id.kawal.standalone.authorization;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import id.kawal.standalone.data.Credentials;
import id.kawal.standalone.data.Secrets;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** Issues tokens to machine clients. Tokens live in real time, however fast the office’s runs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class AuthorizationServer {

    private static final Duration LIFE = Duration.ofHours(1);

    @Bean
    SecurityFilterChain access(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
        }).authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()).build();
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${kawal.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
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
    RegisteredClientRepository clients(Credentials credentials, PasswordEncoder digests) {
        var clients = credentials.clients().entrySet().stream()
                .map(entry -> client(entry.getKey(), entry.getValue(), digests)).toList();
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient client(String id, String secret, PasswordEncoder digests) {
        return RegisteredClient.withId(id).clientId(id).clientSecret(digests.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ClientSettings.builder().requireProofKey(false).build())
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFE).build()).build();
    }

    @Bean
    OAuth2AuthorizationService issued() {
        return new NothingKept();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            var client = context.getRegisteredClient().getClientId();
            context.getClaims().claim("azp", client).claim("roles", List.of(Credentials.roleOf(client)));
            Credentials.agencyOf(client).ifPresent(agency -> context.getClaims().claim("agency", agency));
        };
    }

    /** Nobody signs in with a password here. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
