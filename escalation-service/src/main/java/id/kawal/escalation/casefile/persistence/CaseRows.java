package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.CaseStage;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Reads the rows of cases. */
interface CaseRows extends JpaRepository<CaseRow, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseRow c where c.caseId = :caseId")
    Optional<CaseRow> hold(UUID caseId);

    @Query("select f from FactRow f where f.key.caseId in :caseIds order by f.key.caseId, f.key.number")
    List<FactRow> factsOf(Collection<UUID> caseIds);

    @Query("select c from ClockRow c where c.caseId in :caseIds")
    List<ClockRow> clocksOf(Collection<UUID> caseIds);

    @Query("select s from StepRow s where s.key.clockId in :clockIds order by s.recordedAt, s.dueAt")
    List<StepRow> stepsOf(Collection<UUID> clockIds);

    @Query("select c.caseId from ClockRow c where c.clockId = :clockId")
    Optional<UUID> caseOfClock(UUID clockId);

    @Query("""
            select c from CaseRow c
            where (:stage is null or c.stage = :stage) and (:agency is null or c.agencyCode = :agency)
              and (:before is null or c.caseId < :before)
            order by c.caseId desc""")
    List<CaseRow> page(@Nullable CaseStage stage, @Nullable String agency, @Nullable UUID before, Limit limit);
}
