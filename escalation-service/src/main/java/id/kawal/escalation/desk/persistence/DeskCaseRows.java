package id.kawal.escalation.desk.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Reads the rows of the desk. */
interface DeskCaseRows extends JpaRepository<DeskCaseRow, UUID> {

    @Query("select s from DeskStepRow s where s.key.caseId = :caseId and s.key.version > :beyond order by s.key.version")
    List<DeskStepRow> steps(UUID caseId, int beyond);
}
