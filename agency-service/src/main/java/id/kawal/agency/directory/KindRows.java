package id.kawal.agency.directory;

import org.springframework.data.jpa.repository.JpaRepository;

/** The kinds of agency in the database. */
interface KindRows extends JpaRepository<KindRow, String> {
}
