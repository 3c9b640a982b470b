package id.kawal.web;

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
 * @param overview where one sees all that is going on, in an office made for training; empty elsewhere
 */
@ConfigurationProperties("kawal.web")
public record WebShellProperties(@DefaultValue("") String tokenUri, @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret, @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("3s") Duration readTimeout, @DefaultValue("") String overview) {
}
