package id.kawal.escalation.assignment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reads declarations of interest. */
interface InterestRows extends JpaRepository<InterestRow, InterestRow.Key> {

    /** Declarations that the other services were not told of yet. */
    List<InterestRow> findByAnnouncedAtIsNull();
}
