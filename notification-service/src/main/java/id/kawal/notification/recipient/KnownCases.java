package id.kawal.notification.recipient;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All cases that were reported. */
interface KnownCases extends JpaRepository<KnownCase, UUID> {

    /** Notes the case; its report and the contact of who made it tell of it at the same time. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into known_case as known (case_id, reporter_id, confidential) values (:caseId, :reporterId, :confidential)
            on conflict (case_id) do update set reporter_id = excluded.reporter_id, confidential = excluded.confidential
             where (known.reporter_id, known.confidential) is distinct from (excluded.reporter_id, excluded.confidential)""")
    void note(UUID caseId, UUID reporterId, boolean confidential);
}
