package id.kawal.escalation.teamwork;

import id.kawal.escalation.lifecycle.Command;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Reads approvals. */
interface ApprovalRows extends JpaRepository<Approval, UUID> {

    List<Approval> findByCaseIdOrderByAskedAt(UUID caseId);

    List<Approval> findByGrantedIsNullOrderByAskedAt(Limit limit);

    List<Approval> findByCaseIdAndGrantedTrueAndUsedAtIsNull(UUID caseId);

    /** Those that were granted and are still good: not those of somebody who declared an interest of their own since. */
    @Query("""
            select a from Approval a where a.caseId = :caseId and a.command = :command and a.granted and a.usedAt is null
              and a.decidedBy <> :actor
              and not exists (select 1 from InterestRow i where i.key.caseId = a.caseId and i.key.member = a.decidedBy)
            order by a.askedAt""")
    List<Approval> usable(UUID caseId, Command command, String actor);
}
