package id.kawal.escalation.similarity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that resembles another.
 *
 * @param caseId the case
 * @param state where it stands
 * @param subject what it is about
 * @param openedAt when it came
 * @param handler who has it
 * @param score how much it resembles the other, between 0 and 1
 * @param reasons what both have in common
 * @param likelyDuplicate whether both are likely the same matter
 */
public record SimilarCase(UUID caseId, String state, String subject, OffsetDateTime openedAt, @Nullable String handler,
        double score, List<String> reasons, boolean likelyDuplicate) {
}
