package id.kawal.escalation.transparency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the published figures.
 *
 * @param threshold from which number on a count is shown
 * @param refresh how old the figures may be
 */
@ConfigurationProperties("kawal.escalation.transparency")
record TransparencyProperties(@DefaultValue("5") long threshold, @DefaultValue("5m") Duration refresh) {

    TransparencyProperties {
        if (threshold < 2) {
            throw new IllegalArgumentException(
                    "kawal.escalation.transparency.threshold is " + threshold
                            + ": a person alone would be shown; set 2 or more");
        }
    }
}
