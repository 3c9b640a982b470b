package id.kawal.agency.filing;

import com.fasterxml.uuid.Generators;
import id.kawal.agency.deadline.Deadlines;
import id.kawal.agency.inbox.InboxEvents;
import id.kawal.agency.inbox.Inboxes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the use-case; the only place of this package that knows Spring. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {

    @Bean
    HandlingCases handlingCases(Inboxes inboxes, InboxEvents events, Deadlines deadlines, Clock clock) {
        return new HandlingCases(inboxes, events, extension -> deadlines.decision(extension).isEmpty(), clock,
                Generators.timeBasedEpochGenerator()::generate);
    }
}
