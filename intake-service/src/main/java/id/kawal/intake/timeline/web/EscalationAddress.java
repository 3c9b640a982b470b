package id.kawal.intake.timeline.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where escalation-service is.
 *
 * @param url its base address
 */
@ConfigurationProperties("kawal.escalation")
public record EscalationAddress(@DefaultValue("http://localhost:8083") String url) {
}
