package id.kawal.intake.drafting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long reports that are being written are kept; in real time, since people type in real time.
 *
 * @param keep after the last answer, until it is purged
 * @param receipt how long the receipt of a sent one, with its PIN, can be looked at again in the same browser
 */
@ConfigurationProperties("kawal.intake.drafts")
public record DraftProperties(@DefaultValue("7d") Duration keep, @DefaultValue("30m") Duration receipt) {
}
