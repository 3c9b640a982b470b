package id.kawal.escalation.similarity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When cases count as alike, and when many of them are a pattern.
 *
 * @param window within which cases about the same agency are compared and counted
 * @param duplicateFrom from which likeness of the subject on, between 0 and 1, a case about the same agency is a likely duplicate
 * @param proposeFrom from how many cases on an investigation of the office's own is proposed
 */
@ConfigurationProperties("kawal.escalation.similarity")
public record PatternSettings(@DefaultValue("90d") Duration window, @DefaultValue("0.5") double duplicateFrom,
        @DefaultValue("5") int proposeFrom) {
}
