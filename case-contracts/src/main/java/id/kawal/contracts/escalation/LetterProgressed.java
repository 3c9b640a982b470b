package id.kawal.contracts.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the Ombudsman came a step further.
 *
 * @param caseId the case
 * @param letterId the letter
 * @param kind the code of its template, for example {@code EXPLANATION_1}
 * @param status how far it is
 * @param number its number, once it is issued
 */
public record LetterProgressed(UUID caseId, UUID letterId, String kind, LetterStatus status,
        @Nullable String number) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.letter-progressed.v1";
}
