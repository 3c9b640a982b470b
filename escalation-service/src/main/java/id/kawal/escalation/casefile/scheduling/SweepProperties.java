package id.kawal.escalation.casefile.scheduling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the sweep over the deadlines works.
 *
 * @param enabled whether this process sweeps at all
 * @param batchSize how many deadlines are taken in one transaction at most
 * @param longestSleep how long it sleeps at most, which is how late a deadline set by another replica may be noticed
 */
@ConfigurationProperties("kawal.escalation.sweep")
record SweepProperties(@DefaultValue("true") boolean enabled, @DefaultValue("500") int batchSize,
        @DefaultValue("1s") Duration longestSleep) {
}
