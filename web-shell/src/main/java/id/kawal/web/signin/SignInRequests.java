package id.kawal.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.LocaleResolver;

/** Asks the issuer to sign somebody in, in the language of the page. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final LocaleResolver locales;
    private final RequestMatcher door;
    private final String service;

    SignInRequests(ClientRegistration client, String path, LocaleResolver locales) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(new InMemoryClientRegistrationRepository(client));
        this.locales = locales;
        this.door = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path);
        this.service = client.getRegistrationId();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return door.matches(request) ? begin(request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return spoken(requests.resolve(request, registrationId), request);
    }

    /** A sign-in for whoever asked for the page. */
    @Nullable OAuth2AuthorizationRequest begin(HttpServletRequest request) {
        return resolve(request, service);
    }

    private @Nullable OAuth2AuthorizationRequest spoken(@Nullable OAuth2AuthorizationRequest begun,
            HttpServletRequest request) {
        if (begun == null) {
            return null;
        }
        var parameters = new HashMap<>(begun.getAdditionalParameters());
        parameters.put("ui_locales", locales.resolveLocale(request).getLanguage());
        return OAuth2AuthorizationRequest.from(begun).additionalParameters(parameters).build();
    }
}
