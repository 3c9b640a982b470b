package id.kawal.escalation.assignment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody who works in the office. */
public interface OfficeMembers extends JpaRepository<OfficeMember, String> {

    /** Everybody who works now. */
    List<OfficeMember> findByActiveTrueOrderByName();

    /** For whom somebody stands in, whether or not they are away today. */
    List<OfficeMember> findBySubstitute(String substitute);
}
