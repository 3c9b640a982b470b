package id.kawal.escalation.operations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the operator's dashboard.
 *
 * @param refresh how old the figures may be that are shown
 * @param patience how long a page waits for the other services
 */
@ConfigurationProperties("kawal.escalation.operations")
record OperationsProperties(@DefaultValue("5s") Duration refresh, @DefaultValue("1s") Duration patience) {
}
