package id.kawal.web.page;

import id.kawal.web.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is signed in, as the frame of a page shows it.
 *
 * @param name of the person
 * @param roles what the person may be
 * @param agency the code of the agency whose officer this is, if it is one
 */
public record Staff(String name, List<Role> roles, @Nullable String agency) {

    static Staff of(JwtAuthenticationToken signedIn) {
        var token = signedIn.getToken();
        var named = token.getClaimAsString("name");
        var roles = Arrays.stream(Role.values()).filter(role -> signedIn.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role.name()).equals(authority.getAuthority()))).toList();
        var agency = token.getClaimAsString("agency");
        return new Staff(named == null || named.isBlank() ? signedIn.getName() : named, roles,
                agency == null || agency.isBlank() ? null : agency.toUpperCase(Locale.ROOT));
    }

    /** Whether the person may be this. */
    public boolean is(String role) {
        return roles.contains(Role.valueOf(role));
    }
}
