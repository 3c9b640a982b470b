package id.kawal.escalation.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The letters of every case. */
public interface Letters extends JpaRepository<Letter, UUID> {

    /** The letters of a case, oldest first. */
    List<Letter> findByCaseIdOrderByDraftedAt(UUID caseId);

    /** One letter of a case. */
    Optional<Letter> findByLetterIdAndCaseId(UUID letterId, UUID caseId);

    /** Of which case it is; the letter itself is not read. */
    @Query("select letter.caseId from Letter letter where letter.letterId = :letterId")
    Optional<UUID> caseOf(UUID letterId);

    /** Those that are so far, oldest first. */
    List<Letter> findByStatusInOrderByDraftedAt(Collection<LetterStatus> statuses, Limit limit);
}
