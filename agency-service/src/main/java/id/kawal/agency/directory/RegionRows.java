package id.kawal.agency.directory;

import org.springframework.data.jpa.repository.JpaRepository;

/** The regions in the database. */
interface RegionRows extends JpaRepository<RegionRow, String> {
}
