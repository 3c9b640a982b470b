package id.kawal.agency.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until when an agency must do something, as escalation's clock says.
 *
 * @param clockId the clock
 * @param caseId the case
 * @param agencyCode whose duty it is
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param startedAt the moment that set it running
 * @param allowed how many units it allows
 * @param unit of the limit
 * @param due the moment at which it becomes due
 * @param status whether it runs
 * @param reason why it stands still or ended, a code
 * @param missed whether the due moment passed unmet
 */
public record AgencyDeadline(UUID clockId, UUID caseId, String agencyCode, String rule, int run, Instant startedAt,
        int allowed,
        String unit, Instant due, Status status, @Nullable String reason, boolean missed) {

    /** The rules that bind an agency. The time bar of art. 24(3) binds the reporter and is none of its business. */
    private static final Set<String> DUTIES = Set.of("A1", "A3");

    /** Whether a clock runs. */
    public enum Status {
        RUNNING, PAUSED, STOPPED
    }

    public AgencyDeadline paused(String why) {
        return with(due, Status.PAUSED, why, missed);
    }

    public AgencyDeadline resumed(Instant newDue) {
        return with(newDue, Status.RUNNING, null, missed);
    }

    public AgencyDeadline stopped(String why) {
        return with(due, Status.STOPPED, why, missed);
    }

    public AgencyDeadline movedTo(Instant newDue) {
        return with(newDue, status, reason, missed);
    }

    public AgencyDeadline passedUnmet() {
        return with(due, status, reason, true);
    }

    public AgencyDeadline metAfterAll() {
        return with(due, Status.STOPPED, "MET", false);
    }

    /** Whether it binds the agency rather than somebody else. */
    public boolean duty() {
        return DUTIES.contains(rule);
    }

    /** Whether the agency must still act by it. */
    public boolean pressing() {
        return duty() && status == Status.RUNNING;
    }

    /** Whether what was done at the moment came too late for it; the whole last second counts as in time. */
    public boolean cameTooLate(Instant at) {
        return duty() && at.truncatedTo(ChronoUnit.SECONDS).isAfter(due) && (missed || status == Status.RUNNING);
    }

    private AgencyDeadline with(Instant newDue, Status newStatus, @Nullable String why, boolean nowMissed) {
        return new AgencyDeadline(clockId, caseId, agencyCode, rule, run, startedAt, allowed, unit, newDue, newStatus,
                why,
                nowMissed);
    }
}
