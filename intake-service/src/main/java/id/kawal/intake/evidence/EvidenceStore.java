package id.kawal.intake.evidence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the files of cases. */
@Component
public class EvidenceStore {

    private final EntityManager entities;

    EvidenceStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a file with its bytes under this id, in the running transaction. */
    public Evidence add(UUID caseId, UUID evidenceId, CheckedFile file, Instant at) {
        var evidence = new Evidence(evidenceId, caseId, file, at);
        entities.persist(evidence);
        entities.persist(new EvidenceContent(evidence.evidenceId(), file.content()));
        return evidence;
    }

    /** The files of a case, in the order in which they came. */
    public List<Evidence> of(UUID caseId) {
        return entities
                .createQuery("select e from Evidence e where e.caseId = :caseId order by e.addedAt, e.evidenceId",
                        Evidence.class)
                .setParameter("caseId", caseId).getResultList();
    }

    /** One file of a case. */
    public Optional<Evidence> find(UUID caseId, UUID evidenceId) {
        return of(caseId).stream().filter(evidence -> evidence.evidenceId().equals(evidenceId)).findFirst();
    }

    /** The bytes of a file. */
    public byte[] content(Evidence evidence) {
        return entities.createQuery("select c from EvidenceContent c where c.evidenceId = :id", EvidenceContent.class)
                .setParameter("id", evidence.evidenceId()).getSingleResult().content();
    }
}
