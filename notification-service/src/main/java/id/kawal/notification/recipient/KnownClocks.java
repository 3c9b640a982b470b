package id.kawal.notification.recipient;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All clocks. */
interface KnownClocks extends JpaRepository<KnownClock, UUID> {

    /** The running clock of a rule for an agency that ends first. */
    Optional<KnownClock> findFirstByCaseIdAndRuleAndAgencyCodeAndRunningTrueAndDueNotNullOrderByDue(UUID caseId,
            String rule,
            String agencyCode);

    /** The running clock of a rule, for whatever agency, that ends first. */
    Optional<KnownClock> findFirstByCaseIdAndRuleAndRunningTrueAndDueNotNullOrderByDue(UUID caseId, String rule);
}
