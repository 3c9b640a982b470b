package id.kawal.agency.inbox.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the inbox.
 *
 * @param intakeUrl where intake-service answers
 * @param maxAttachments how many files an answer may carry
 * @param attachmentTypes the media types that they may have
 */
@ConfigurationProperties("kawal.agency")
record InboxSettings(@DefaultValue("http://localhost:8081") String intakeUrl, @DefaultValue("10") int maxAttachments,
        @DefaultValue({
                "application/pdf", "image/png", "image/jpeg", "text/plain"}) Set<String> attachmentTypes) {
}
