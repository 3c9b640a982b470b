package id.kawal.contracts.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The desk of the Ombudsman took a step in a case. Which steps there are, {@link DeskStep} lists, and docs/case-states.md the
 * states; a consumer ignores those that it does not know.
 *
 * @param caseId the case
 * @param step what became true, for example {@code formally-verified}
 * @param stateBefore the state in which it was taken
 * @param state the state that follows, which may be the same
 * @param date the day that the step names: of a hearing, a session or a meeting
 * @param code the code that the step names: the reason of a refusal, a criterion, a class
 * @param agencyCode the agency reported, where it is known
 */
public record DeskStepTaken(UUID caseId, String step, String stateBefore, String state, @Nullable LocalDate date,
        @Nullable String code, @Nullable String agencyCode) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.desk-step-taken.v1";
}
