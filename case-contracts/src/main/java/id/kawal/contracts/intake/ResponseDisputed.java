package id.kawal.contracts.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reporter disputes the agency's answer.
 *
 * @param caseId the case
 * @param disputeId under which intake keeps the reasons
 * @param responseId the answer that is disputed, when the reporter names one
 */
public record ResponseDisputed(UUID caseId, UUID disputeId, @Nullable UUID responseId) implements IntakeEvent {

    public static final String TYPE = "kawal.intake.response-disputed.v1";
}
