package id.kawal.agency.directory;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The agencies in the database. */
interface AgencyRows extends JpaRepository<AgencyRow, String> {

    List<AgencyRow> findBySource(String source);

    List<AgencyRow> findByActiveTrueOrderByName();

    /** One page in the order of the codes; an empty filter lets everything through. */
    @Query("""
            select agency from AgencyRow agency
            where agency.active and agency.code > :after
              and (:region = '' or agency.regionCode = :region)
              and (:kind = '' or agency.kind = :kind)
              and (lower(agency.name) like :words escape '!' or lower(agency.code) like :words escape '!')
            order by agency.code""")
    List<AgencyRow> page(String after, String region, String kind, String words, Limit limit);
}
