package id.kawal.web.signin;

import id.kawal.web.WebShellProperties;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where staff sign in, and as what this service asks for it.
 *
 * @param settings what the shell is told
 * @param name the issuer, as its tokens say
 * @param keys where its keys are
 */
record Issuer(WebShellProperties settings, String name, String keys) {

    /** Under which this service begins and finishes a sign-in. */
    String path() {
        return "/sign-in/" + settings.signIn().service();
    }

    ClientRegistration client() {
        var secret = settings.signIn().clientSecret();
        return ClientRegistration.withRegistrationId(settings.signIn().service())
                .clientId(settings.signIn().clientId()).clientSecret(secret)
                .clientAuthenticationMethod(secret.isEmpty() ? ClientAuthenticationMethod.NONE
                        : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .scope("openid", "profile").issuerUri(name).jwkSetUri(keys)
                .authorizationUri(settings.signIn().authorizeUri()).tokenUri(settings.tokenUri())
                .redirectUri(at(path() + "/done").toString()).build();
    }

    /** Changes codes for tokens, with the patience of every call to a neighbour. */
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.connectTimeout()).build());
        requests.setReadTimeout(settings.readTimeout());
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder().requestFactory(requests)
                .configureMessageConverters(converters -> converters.disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
        return codes;
    }

    /** The way out, which ends the session at the issuer too. */
    Farewell end(@Nullable String identity) {
        var start = at("/");
        if (identity == null || settings.signIn().endSessionUri().isEmpty()) {
            return new Farewell(start, true);
        }
        var end = UriComponentsBuilder.fromUriString(settings.signIn().endSessionUri())
                .queryParam("id_token_hint", identity).queryParam("client_id", settings.signIn().clientId())
                .queryParam("post_logout_redirect_uri", "{start}").encode().buildAndExpand(start).toUri();
        return new Farewell(end, end.getAuthority().equals(start.getAuthority()));
    }

    private URI at(String path) {
        return URI.create(settings.publicUrl().toString().replaceFirst("/+$", "") + path);
    }

    /**
     * Where who leaves goes.
     *
     * @param to the address
     * @param ownOrigin whether it lies behind the one port
     */
    record Farewell(URI to, boolean ownOrigin) {

        void leave(HttpServletResponse response) throws IOException {
            if (ownOrigin) {
                response.sendRedirect(to.toString());
            } else {
                // The policy of our pages lets no form lead elsewhere, not even by a redirect.
                response.setHeader("Refresh", "0; url=" + to);
            }
        }
    }
}
