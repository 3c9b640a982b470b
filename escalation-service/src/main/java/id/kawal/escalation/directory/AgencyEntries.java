package id.kawal.escalation.directory;

import org.springframework.data.jpa.repository.JpaRepository;

/** Reads the copy of the directory. */
interface AgencyEntries extends JpaRepository<AgencyEntry, String> {
}
