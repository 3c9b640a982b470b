package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock stands still.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param reason why, a code
 * @param expectedEnd when it is expected to go on, if that is known
 */
public record ClockPaused(UUID caseId, UUID clockId, String rule, int run, String reason,
        @Nullable Instant expectedEnd) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.clock-paused.v1";
}
