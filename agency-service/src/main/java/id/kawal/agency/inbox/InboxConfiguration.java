package id.kawal.agency.inbox;

import id.kawal.agency.directory.Agencies;
import id.kawal.agency.directory.AgencyListed;
import java.time.Clock;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the inbox; the only place of this package that knows Spring. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    ReceivingReports receivingReports(Inboxes inboxes, InboxEvents events, Agencies agencies, Clock clock) {
        return new ReceivingReports(inboxes, events, agencies::receives, clock);
    }

    @Bean
    ApplicationListener<PayloadApplicationEvent<AgencyListed>> deliversAtLast(ReceivingReports receiving) {
        return ApplicationListener.forPayload(listed -> receiving.listed(listed.code()));
    }
}
