package id.kawal.agency.deadline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The decisions about extensions in the database. */
interface ExtensionRows extends JpaRepository<ExtensionRow, UUID> {

    List<ExtensionRow> findByCaseId(UUID caseId);
}
