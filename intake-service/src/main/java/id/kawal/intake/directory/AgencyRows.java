package id.kawal.intake.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the directory. */
interface AgencyRows extends Repository<Agency, String> {

    Agency save(Agency agency);

    Optional<Agency> findById(String code);

    @Query("select new id.kawal.intake.directory.NamedAgency(a.code, a.name) from Agency a where a.active")
    List<NamedAgency> names();
}
