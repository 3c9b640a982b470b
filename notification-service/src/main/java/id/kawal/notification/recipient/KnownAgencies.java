package id.kawal.notification.recipient;

import org.springframework.data.jpa.repository.JpaRepository;

/** All agencies of the directory. */
interface KnownAgencies extends JpaRepository<KnownAgency, String> {
}
