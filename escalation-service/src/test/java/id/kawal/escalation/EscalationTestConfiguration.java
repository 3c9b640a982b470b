package id.kawal.escalation;

import id.kawal.contracts.Topics;
import id.kawal.escalation.calendar.RecordedAmendments;
import id.kawal.messaging.PublishedTopic;
import id.kawal.time.AdjustableClock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that tests move, and the topics of the neighbours, which tests publish to in their place. */
@TestConfiguration(proxyBeanMethods = false)
public class EscalationTestConfiguration {

    public static final Instant START = Instant.parse("2026-06-01T02:00:00Z");

    @Bean
    AdjustableClock clock() {
        return AdjustableClock.standingAt(START, ZoneId.of("Asia/Jakarta"));
    }

    @Bean
    RecordedAmendments recordedAmendments() {
        return new RecordedAmendments();
    }

    @Bean
    PublishedTopic reports() {
        return new PublishedTopic(Topics.INTAKE_REPORTS, false);
    }

    @Bean
    PublishedTopic responses() {
        return new PublishedTopic(Topics.AGENCY_RESPONSES, false);
    }

    @Bean
    PublishedTopic directory() {
        return new PublishedTopic(Topics.AGENCY_DIRECTORY, true);
    }
}
