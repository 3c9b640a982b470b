package id.kawal.intake.timeline.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where agency-service is.
 *
 * @param url its base address
 */
@ConfigurationProperties("kawal.agency")
record AgencyAddress(@DefaultValue("http://localhost:8082") String url) {
}
