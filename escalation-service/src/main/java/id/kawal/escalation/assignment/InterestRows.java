package id.kawal.escalation.assignment;

import org.springframework.data.jpa.repository.JpaRepository;

/** Reads declarations of interest. */
interface InterestRows extends JpaRepository<InterestRow, InterestRow.Key> {
}
