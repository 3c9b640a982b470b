package id.kawal.web.signin;

import id.kawal.web.PageCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** The tokens of who signed in, in cookies that no script reads: one for the pages, one to end the session with. */
final class PageTokens implements OAuth2AuthorizedClientRepository {

    /** Browsers drop a larger cookie without a word, and would be sent to sign in for ever. */
    private static final int LARGEST = 3_900;

    private static final String ISSUED = PageTokens.class.getName();

    private final JwtDecoder tokens;
    private final Clock real;
    private final PageCookie access;
    private final PageCookie identity;

    /** Cookies do not tell ports apart: the name does, for several installations on one machine. */
    PageTokens(JwtDecoder tokens, URI publicUrl, Clock real) {
        this.tokens = tokens;
        this.real = real;
        var port = publicUrl.getPort() < 0 ? "" : "-" + publicUrl.getPort();
        this.access = new PageCookie("kawal-staff" + port, "/");
        this.identity = new PageCookie("kawal-identity" + port, "/sign-in");
    }

    /** The token of the person at this browser, if it is good. */
    Optional<Jwt> in(HttpServletRequest request) {
        return access.in(request).flatMap(this::decoded);
    }

    /** The token that this request fetched. */
    static Optional<Jwt> issuedTo(HttpServletRequest request) {
        return Optional.ofNullable((Jwt) request.getAttribute(ISSUED));
    }

    /** Whether so little of its life is left that a form filled in now might be sent too late. */
    boolean endsSoon(Jwt token) {
        var from = token.getIssuedAt();
        var to = token.getExpiresAt();
        return from != null && to != null
                && Duration.between(real.instant(), to).compareTo(Duration.between(from, to).dividedBy(3)) < 0;
    }

    /** What the issuer asks for to know whose session ends. */
    Optional<String> identityIn(HttpServletRequest request) {
        return identity.in(request).filter(value -> !value.isEmpty());
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        access.remove(request, response);
        identity.remove(request, response);
    }

    private Optional<Jwt> decoded(String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(tokens.decode(value));
        } catch (JwtException expiredOrForeign) {
            return Optional.empty();
        }
    }

    @Override
    public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person, HttpServletRequest request,
            HttpServletResponse response) {
        var token = client.getAccessToken();
        var value = token.getTokenValue();
        var issued = value.length() > LARGEST ? Optional.<Jwt>empty() : decoded(value);
        if (issued.isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("unusable_token",
                    "The issuer’s token is too large, or is not accepted by this service itself", null));
        }
        request.setAttribute(ISSUED, issued.get());
        Instant until = Objects.requireNonNullElseGet(token.getExpiresAt(), real::instant);
        access.set(request, response, value, Duration.between(real.instant(), until));
        if (person instanceof OAuth2AuthenticationToken signedIn && signedIn.getPrincipal() instanceof OidcUser user) {
            identity.set(request, response, user.getIdToken().getTokenValue(), PageCookie.WHILE_OPEN);
        }
    }

    @Override
    @SuppressWarnings("NullAway")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration,
            @Nullable Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(String registration, @Nullable Authentication person, HttpServletRequest request,
            HttpServletResponse response) {
        remove(request, response);
    }
}
