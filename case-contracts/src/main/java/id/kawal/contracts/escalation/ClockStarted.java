package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock began to run.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param agencyCode the agency
 * @param policyVersion the version of the policy that it keeps
 * @param startedAt the moment that set it running
 * @param limit how many units it allows
 * @param unit {@code WORKING_DAYS}, {@code CALENDAR_DAYS}, {@code WORKING_HOURS}, {@code HOURS}, {@code MONTHS} or {@code YEARS}
 * @param due the moment at which it becomes due
 * @param text what the rule is about; absent for a clock that is for the staff alone
 */
public record ClockStarted(UUID caseId, UUID clockId, String rule, int run, String agencyCode, String policyVersion,
        Instant startedAt, int limit, String unit, Instant due,
        @Nullable RuleText text) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.clock-started.v1";
}
