package id.kawal.agency.deadline;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The clocks in the database. */
interface ClockRows extends JpaRepository<ClockRow, UUID> {

    List<ClockRow> findByCaseIdInOrderByStartedAtAscRuleAsc(Collection<UUID> caseIds);
}
