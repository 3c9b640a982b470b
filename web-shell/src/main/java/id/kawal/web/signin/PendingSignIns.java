package id.kawal.web.signin;

import id.kawal.web.PageCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sign-ins that were begun and not finished, each in a short-lived cookie of its own, so that several tabs do not overtake one
 * another. The cookie is not signed: whoever could forge it sits in the browser already, and nothing in it is trusted unchecked.
 */
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String TARGET = LocalPath.class.getName();
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ClientRegistration client;
    private final String path;
    private final JsonMapper json = JsonMapper.shared();

    PendingSignIns(ClientRegistration client, String path) {
        this.client = client;
        this.path = path;
    }

    /** What must be known again when the browser comes back. */
    record Pending(String state, String nonce, String verifier, @Nullable String target) {

        Pending {
            if (state == null || nonce == null || verifier == null) {
                throw new IllegalArgumentException("Incomplete");
            }
        }
    }

    /** Remembers for this request where its browser wants to go. */
    static void want(HttpServletRequest request, LocalPath target) {
        request.setAttribute(TARGET, target);
    }

    /** Where the browser whose sign-in this request began or finished wants to go. */
    static Optional<LocalPath> wanted(HttpServletRequest request) {
        return Optional.ofNullable((LocalPath) request.getAttribute(TARGET));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return pending(request).map(this::again).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request,
            HttpServletResponse response) {
        if (begun == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var state = Objects.requireNonNull(begun.getState());
        var pending = new Pending(state, attribute(begun, OidcParameterNames.NONCE),
                attribute(begun, PkceParameterNames.CODE_VERIFIER),
                wanted(request).map(LocalPath::value).orElse(null));
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(pending));
        cookie(state).set(request, response, value, LIFE);
    }

    private static String attribute(OAuth2AuthorizationRequest begun, String name) {
        return Objects.requireNonNull(begun.<String>getAttribute(name), name);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
            HttpServletResponse response) {
        var found = pending(request);
        found.ifPresent(pending -> {
            cookie(pending.state()).remove(request, response);
            LocalPath.of(pending.target()).ifPresent(target -> want(request, target));
        });
        return found.map(this::again).orElse(null);
    }

    private Optional<Pending> pending(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return state == null ? Optional.empty()
                : cookie(state).in(request).flatMap(this::read).filter(pending -> pending.state().equals(state));
    }

    private Optional<Pending> read(String value) {
        try {
            return Optional.of(json.readValue(Base64.getUrlDecoder().decode(value), Pending.class));
        } catch (JacksonException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private OAuth2AuthorizationRequest again(Pending pending) {
        return OAuth2AuthorizationRequest.authorizationCode().clientId(client.getClientId())
                .authorizationUri(Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .redirectUri(client.getRedirectUri()).scopes(client.getScopes()).state(pending.state())
                .attributes(Map.of(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId(),
                        OidcParameterNames.NONCE, pending.nonce(), PkceParameterNames.CODE_VERIFIER,
                        pending.verifier()))
                .build();
    }

    private PageCookie cookie(String state) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return new PageCookie("kawal-pending-" + HexFormat.of().formatHex(digest, 0, 8), path);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
