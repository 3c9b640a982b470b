package id.kawal.notification.recipient;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All contacts. */
interface SealedContacts extends JpaRepository<SealedContact, UUID> {
}
