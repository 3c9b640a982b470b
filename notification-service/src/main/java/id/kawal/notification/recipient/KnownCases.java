package id.kawal.notification.recipient;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All cases that were reported. */
interface KnownCases extends JpaRepository<KnownCase, UUID> {
}
