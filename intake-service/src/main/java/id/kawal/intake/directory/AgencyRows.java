package id.kawal.intake.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the directory. */
interface AgencyRows extends Repository<Agency, String> {

    Agency save(Agency agency);

    Optional<Agency> findById(String code);

    @Query("select new id.kawal.intake.directory.NamedAgency(a.code, a.name, a.regionName) from Agency a where a.active")
    List<NamedAgency> names();

    @Query("""
            select distinct a.code from Agency a left join a.services s
             where a.active and (:region = '' or a.regionName = :region) and (lower(a.name) like :like
             or lower(a.code) like :like or lower(a.regionName) like :like or lower(s.name) like :like)""")
    Set<String> codes(String region, String like);

    @Query("select a from Agency a where a.code in :codes order by a.name")
    List<Agency> named(Collection<String> codes, Limit most);

    @Query("select distinct a.regionName from Agency a where a.active order by a.regionName")
    List<String> regions();
}
