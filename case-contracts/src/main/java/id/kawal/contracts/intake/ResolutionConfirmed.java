package id.kawal.contracts.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reporter confirms that the matter is resolved.
 *
 * @param caseId the case
 * @param responseId the answer that resolved it, when the reporter names one
 */
public record ResolutionConfirmed(UUID caseId, @Nullable UUID responseId) implements IntakeEvent {

    public static final String TYPE = "kawal.intake.resolution-confirmed.v1";
}
