package id.kawal.agency.deadline;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where the cases went, in the database. */
interface StandingRows extends JpaRepository<StandingRow, UUID> {
}
