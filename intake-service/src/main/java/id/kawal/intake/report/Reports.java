package id.kawal.intake.report;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The cases. */
public interface Reports extends Repository<Report, UUID> {

    /** Adds a new case. */
    Report save(Report report);

    Optional<Report> findByCaseId(UUID caseId);

    Optional<Report> findByTrackingCode(String trackingCode);

    /** The case, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select report from Report report where report.caseId = :caseId")
    Optional<Report> lock(UUID caseId);
}
