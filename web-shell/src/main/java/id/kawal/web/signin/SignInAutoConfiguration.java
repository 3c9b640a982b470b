package id.kawal.web.signin;

import id.kawal.web.PageEntrance;
import id.kawal.web.Problems;
import id.kawal.web.WebShellProperties;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;

/** Gives the pages of a service their door; an application that guards itself has its own. */
@AutoConfiguration(beforeName = "id.kawal.web.WebShellAutoConfiguration")
@ConditionalOnMissingBean(SecurityFilterChain.class)
class SignInAutoConfiguration {

    @Bean
    PageEntrance pageEntrance(WebShellProperties settings, JwtDecoder decoder, Problems problems,
            LocaleResolver localeResolver,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer,
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri:}") String keys) {
        // The life of tokens is told in real time, however fast the office's runs.
        var tokens = new PageTokens(decoder, settings.publicUrl(), Clock.systemUTC());
        return settings.signIn().isOn()
                ? new StaffEntrance(new Issuer(settings, issuer, keys), tokens, problems, localeResolver)
                : new TokenEntrance(tokens);
    }
}
