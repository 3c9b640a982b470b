package id.kawal.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the web shell.
 *
 * @param tokenUri where this service gets its machine token for calls to other services
 * @param clientId the name of this service's machine client, for example {@code service-agency}
 * @param clientSecret the secret of that client
 * @param connectTimeout how long a call to another service may take to connect
 * @param readTimeout how long a call to another service may wait for its answer
 * @param publicUrl where people reach Kawal
 * @param signIn how staff sign in
 * @param overview where one sees all that is going on, in an office made for training; empty elsewhere
 */
@ConfigurationProperties("kawal.web")
public record WebShellProperties(@DefaultValue("") String tokenUri, @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret, @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("3s") Duration readTimeout, @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue SignIn signIn, @DefaultValue("") String overview) {

    /**
     * How staff sign in; nobody can where the service or the issuer is not named.
     *
     * @param service which service finishes a sign-in that it began, at {@code /sign-in/<service>/done}
     * @param authorizeUri where browsers are sent to sign in
     * @param endSessionUri where they are sent to end that
     * @param clientId as what the service asks for it
     * @param clientSecret the secret of that client; without one it is a public client
     * @param elsewhere where staff sign in whom the service itself does not let in, for example {@code /sign-in/escalation}
     */
    public record SignIn(@DefaultValue("") String service, @DefaultValue("") String authorizeUri,
            @DefaultValue("") String endSessionUri, @DefaultValue("pages") String clientId,
            @DefaultValue("") String clientSecret, @DefaultValue("") String elsewhere) {

        /** Under which staff sign in, by this service or another; empty where nobody can. */
        public String path() {
            return isOn() ? "/sign-in/" + service : elsewhere;
        }

        /** Whether staff can sign in. */
        public boolean isOn() {
            return !service.isEmpty() && !authorizeUri.isEmpty();
        }
    }
}
