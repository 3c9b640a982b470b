package id.kawal.intake.visiting.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where escalation-service is.
 *
 * @param url its base address
 */
@ConfigurationProperties("kawal.escalation")
record EscalationAddress(@DefaultValue("http://localhost:8083") String url) {
}
