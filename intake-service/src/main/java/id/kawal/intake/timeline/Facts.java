package id.kawal.intake.timeline;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to each case. */
@Component
public class Facts {

    private final EntityManager entities;

    Facts(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps what another service says, in the running transaction. */
    public void add(String eventId, UUID caseId, Fact fact) {
        entities.persist(new FactRow(eventId, caseId, fact));
    }

    /** Keeps what the reporter did, in the running transaction. */
    public void own(UUID eventId, UUID caseId, FactKind kind, Instant at, @Nullable UUID about) {
        add(eventId.toString(), caseId, Fact.of("intake", 0, kind, at).about(about));
    }

    /** All that is known of a case, in no promised order. */
    public List<Fact> of(UUID caseId) {
        return entities.createQuery("select f from FactRow f where f.caseId = :caseId", FactRow.class)
                .setParameter("caseId", caseId)
                .getResultList().stream().map(FactRow::fact).toList();
    }
}
