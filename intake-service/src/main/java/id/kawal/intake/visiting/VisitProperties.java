package id.kawal.intake.visiting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a case stays open in a browser.
 *
 * @param idle after the last page that was asked for
 */
@ConfigurationProperties("kawal.intake.visits")
record VisitProperties(@DefaultValue("30m") Duration idle) {
}
