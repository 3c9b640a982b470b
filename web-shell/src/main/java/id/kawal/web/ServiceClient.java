package id.kawal.web;

import java.io.IOException;
import java.net.http.HttpClient;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;

/** Calls another service in the name of this one, with a machine token that is fetched when needed and kept while it holds. */
public final class ServiceClient {

    private static final String REGISTRATION = "kawal";

    private final RestClient.Builder builder;
    private final RestClient.Builder forCaller;

    ServiceClient(WebShellProperties properties) {
        var http = HttpClient.newBuilder().connectTimeout(properties.connectTimeout()).build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.readTimeout());
        this.builder = RestClient.builder().requestFactory(requests);
        this.forCaller = builder.clone().requestInterceptor(ServiceClient::passTokenOn);
        if (!properties.clientId().isEmpty()) {
            builder.requestInterceptor(tokens(properties));
        }
    }

    /** A client of the service at the base address; it adds the machine token to every request. */
    public RestClient to(String baseUrl) {
        return builder.clone().baseUrl(baseUrl).build();
    }

    /**
     * A client that speaks for whoever is calling this service now, with that token: the other service decides what is allowed, and
     * its records name the person.
     */
    public RestClient forCaller(String baseUrl) {
        return forCaller.clone().baseUrl(baseUrl).build();
    }

    private static ClientHttpResponse passTokenOn(HttpRequest request, byte[] body,
            ClientHttpRequestExecution execution)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
            request.getHeaders().setBearerAuth(caller.getToken().getTokenValue());
        }
        return execution.execute(request, body);
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
