package id.kawal.escalation;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.intake.Article24Item;
import id.kawal.contracts.intake.Channel;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.PriorComplaint;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what intake-service and agency-service would. */
public record Neighbours(Outbox outbox, TransactionTemplate transactions) {

    public static final String AGENCY = "DISDUKCAPIL-1871";

    public static Neighbours of(ApplicationContext context) {
        return new Neighbours(context.getBean(Outbox.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
    }

    public void describe(String agency, AgencyDescribed.@Nullable Superior superior) {
        var entry = new AgencyDescribed(agency, "Dinas Kependudukan dan Pencatatan Sipil Kota Bandar Lampung", "OPD",
                "18.71",
                "Kota Bandar Lampung", "pengaduan@example.go.id", superior, List.of(), true);
        publish(EventCatalogue.AGENCY_DESCRIBED, agency, Instant.EPOCH, entry);
    }

    public void report(UUID caseId, Instant at, boolean consent, @Nullable PriorComplaint prior) {
        publish(at, new ReportSubmitted(caseId, UUID.randomUUID(), "LAMPUNG", AGENCY, null, "ADMINDUK", Channel.WEB,
                Confidentiality.OPEN, consent, LocalDate.parse("2026-05-20"), prior, List.of(),
                List.of(Article24Item.PRIOR_COMPLAINT), "id", null));
    }

    public void deliver(UUID caseId, Instant at) {
        publish(at, new CaseDelivered(caseId, AGENCY));
    }

    public void publish(Instant at, CaseEvent event) {
        var type = EventCatalogue.all().stream().filter(known -> known.payload() == event.getClass()).findFirst()
                .orElseThrow();
        publish(type, event.caseId().toString(), at, event);
    }

    private void publish(EventType<?> type, String key, Instant at, Object payload) {
        transactions.executeWithoutResult(status -> outbox
                .append(new OutboundEvent(type.topic(), key, type.name(), type.dataSchema(), at, payload)));
    }
}
