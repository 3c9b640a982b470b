package id.kawal.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the caller out of a token: the claim {@code roles}, and {@code agency} for who acts for an agency. */
final class TokenCallers {

    private TokenCallers() {
    }

    static AbstractAuthenticationToken authenticate(Jwt token) {
        return new JwtAuthenticationToken(token, authorities(claimed(token)), name(token));
    }

    static Collection<GrantedAuthority> authorities(List<String> claimed) {
        return known(claimed).stream().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    static Caller caller(@Nullable Authentication authentication) {
        if (authentication instanceof JwtAuthenticationToken jwt) {
            var agency = jwt.getToken().getClaimAsString("agency");
            return new Caller(jwt.getName(), known(claimed(jwt.getToken())),
                    agency == null || agency.isBlank() ? null : agency.toUpperCase(Locale.ROOT));
        }
        return new Caller("anonymous", Set.of(), null);
    }

    private static String name(Jwt token) {
        var client = token.getClaimAsString("azp");
        var preferred = token.getClaimAsString("preferred_username");
        if (preferred != null && !preferred.startsWith("service-account-")) {
            return preferred;
        }
        return Objects.requireNonNullElse(client == null ? token.getSubject() : client, "unnamed");
    }

    private static List<String> claimed(Jwt token) {
        return Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of());
    }

    private static Set<Role> known(List<String> claimed) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> claimed.contains(role.name())).forEach(roles::add);
        return roles;
    }
}
