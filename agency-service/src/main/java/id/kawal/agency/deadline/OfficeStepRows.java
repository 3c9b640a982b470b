package id.kawal.agency.deadline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The steps of the desk in the database. */
interface OfficeStepRows extends JpaRepository<OfficeStepRow, String> {

    List<OfficeStepRow> findByCaseIdAndAgencyCodeOrderByAt(UUID caseId, String agencyCode);
}
