package id.kawal.web;

import java.net.http.HttpClient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.client.RestClient;

/** Calls another service in the name of this one, with a machine token that is fetched when needed and kept while it holds. */
public final class ServiceClient {

    private static final String REGISTRATION = "kawal";

    private final RestClient.Builder builder;

    ServiceClient(WebShellProperties properties) {
        var http = HttpClient.newBuilder().connectTimeout(properties.connectTimeout()).build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.readTimeout());
        this.builder = RestClient.builder().requestFactory(requests);
        if (!properties.clientId().isEmpty()) {
            builder.requestInterceptor(tokens(properties));
        }
    }

    /** A client of the service at the base address; it adds the machine token to every request. */
    public RestClient to(String baseUrl) {
        return builder.clone().baseUrl(baseUrl).build();
    }

    private static OAuth2ClientHttpRequestInterceptor tokens(WebShellProperties properties) {
        var registration = ClientRegistration.withRegistrationId(REGISTRATION).clientId(properties.clientId())
                .clientSecret(properties.clientSecret()).tokenUri(properties.tokenUri())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).build();
        var registrations = new InMemoryClientRegistrationRepository(registration);
        var clients = new InMemoryOAuth2AuthorizedClientService(registrations);
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, clients);
        var interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
        interceptor.setClientRegistrationIdResolver(request -> REGISTRATION);
        interceptor.setPrincipalResolver(request -> new MachinePrincipal(properties.clientId()));
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(clients));
        return interceptor;
    }
}
