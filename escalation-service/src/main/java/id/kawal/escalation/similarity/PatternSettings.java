package id.kawal.escalation.similarity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When cases count as alike. From how many on they are a pattern, the policy says.
 *
 * @param window within which cases about the same agency are compared
 * @param duplicateFrom from which likeness of the subject on, between 0 and 1, a case about the same agency is a likely duplicate
 */
@ConfigurationProperties("kawal.escalation.similarity")
public record PatternSettings(@DefaultValue("90d") Duration window, @DefaultValue("0.5") double duplicateFrom) {
}
