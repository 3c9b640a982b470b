package id.kawal.escalation.teamwork;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was written down about cases. */
public interface Notes extends JpaRepository<Note, UUID> {

    /** The notes of a case, oldest first. */
    List<Note> findByCaseIdOrderByWrittenAt(UUID caseId);
}
