package id.kawal.agency.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The templates in the database. */
interface TemplateRows extends JpaRepository<TemplateRow, UUID> {

    List<TemplateRow> findByAgencyCodeOrderByTitle(String agencyCode);

    Optional<TemplateRow> findByTemplateIdAndAgencyCode(UUID templateId, String agencyCode);

    long countByAgencyCode(String agencyCode);
}
