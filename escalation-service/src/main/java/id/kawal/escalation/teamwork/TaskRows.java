package id.kawal.escalation.teamwork;

import id.kawal.escalation.policy.Party;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Reads tasks. */
interface TaskRows extends JpaRepository<Task, UUID> {

    List<Task> findByCaseIdOrderByCreatedAt(UUID caseId);

    /** As one array: a list of another length in each batch would be another statement to PostgreSQL each time. */
    @Query(nativeQuery = true, value = "select * from desk_task where case_id = any (:caseIds) and done_at is null")
    List<Task> openOf(UUID[] caseIds);

    @Query("""
            select t from Task t where t.doneAt is null
              and (t.assignee in :names or t.assignee is null and t.level in :levels)
              and not exists (select 1 from InterestRow i where i.key.caseId = t.caseId and i.key.member = :reader)
            order by t.dueOn nulls last, t.createdAt""")
    List<Task> open(String reader, Collection<String> names, Collection<Party> levels, Limit limit);
}
