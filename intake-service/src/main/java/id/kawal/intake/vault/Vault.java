package id.kawal.intake.vault;

import id.kawal.intake.vault.Narrative.NarrativeText;
import id.kawal.intake.vault.Narrative.ServiceVisit;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps personal data and free text; the only way to them. */
@Component
public class Vault {

    private final EntityManager entities;
    private final Clock clock;

    Vault(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps who reported and what they told. */
    public void keep(UUID caseId, UUID reporterId, ReporterDetails reporter, Narrative narrative) {
        entities.persist(new Reporter(reporterId, caseId, reporter));
        entities.persist(narrative);
    }

    /** The narrative of a case, to be kept. */
    public static Narrative narrative(UUID caseId, NarrativeText text, List<ServiceVisit> visits) {
        return new Narrative(caseId, text, visits);
    }

    /** Keeps who files for the reporter. */
    public void keep(UUID caseId, RepresentativeDetails representative) {
        entities.persist(new Representative(caseId, representative));
    }

    /** Who filed for the reporter, for whoever may know the identity. */
    public Optional<RepresentativeDetails> representative(UUID caseId) {
        return Optional.ofNullable(entities.find(Representative.class, caseId)).map(Representative::details);
    }

    public void keep(PriorComplaint priorComplaint) {
        entities.persist(priorComplaint);
    }

    public void keep(Addition addition) {
        entities.persist(addition);
    }

    public void keep(Dispute dispute) {
        entities.persist(dispute);
    }

    /** The reporter's own details, for what the reporter does; whoever else looks uses {@link #identity}. */
    public ReporterDetails ownDetails(UUID reporterId) {
        return entities.find(Reporter.class, reporterId).details();
    }

    /** Takes what the reporter now says in place of what was said before. */
    public ReporterDetails amend(UUID reporterId, ReporterDetails later) {
        var reporter = entities.find(Reporter.class, reporterId);
        reporter.amend(reporter.details().amendedBy(later));
        return reporter.details();
    }

    /** Shows an identity to somebody else than the reporter, and writes down who looked and why. */
    @Transactional
    public ReporterDetails identity(UUID caseId, UUID reporterId, Reader reader) {
        entities.persist(new IdentityRead(caseId, reader.name(), reader.roles(), reader.reason(), clock.instant()));
        return ownDetails(reporterId);
    }

    public Narrative narrative(UUID caseId) {
        return entities.find(Narrative.class, caseId);
    }

    public Optional<PriorComplaint> priorComplaint(UUID caseId) {
        return Optional.ofNullable(entities.find(PriorComplaint.class, caseId));
    }

    public List<Addition> additions(UUID caseId) {
        return of(caseId, "select a from Addition a where a.caseId = :caseId order by a.addedAt, a.informationId",
                Addition.class);
    }

    public List<Dispute> disputes(UUID caseId) {
        return of(caseId, "select d from Dispute d where d.caseId = :caseId order by d.disputedAt, d.disputeId",
                Dispute.class);
    }

    private <T> List<T> of(UUID caseId, String query, Class<T> type) {
        return entities.createQuery(query, type).setParameter("caseId", caseId).getResultList();
    }

    /**
     * Who looks at an identity.
     *
     * @param name the subject or client of the token
     * @param roles what the caller may be
     * @param reason why it is needed
     */
    public record Reader(String name, String roles, String reason) {
    }
}
