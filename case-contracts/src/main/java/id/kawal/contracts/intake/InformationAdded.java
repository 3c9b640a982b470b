package id.kawal.contracts.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reporter added information, or answered a question of the agency.
 *
 * @param caseId the case
 * @param informationId under which intake keeps the text
 * @param questionId the question of the agency that it answers, if it answers one
 * @param missing what art. 24 asks for and is not there yet, after this fact
 */
public record InformationAdded(UUID caseId, UUID informationId, @Nullable UUID questionId,
        List<Article24Item> missing) implements IntakeEvent {

    public static final String TYPE = "kawal.intake.information-added.v1";
}
