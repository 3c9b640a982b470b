package id.kawal.escalation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever calls, in tests. */
public final class As {

    private As() {
    }

    /** Somebody of that role. */
    public static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject("somebody").claim("roles", List.of(role)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
