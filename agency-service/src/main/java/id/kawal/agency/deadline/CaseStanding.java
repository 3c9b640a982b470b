package id.kawal.agency.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a case went beyond the agency.
 *
 * @param superiorInformedAt when the superior was told of a miss
 * @param eligibleFor why the Ombudsman may take it, a code
 * @param forwardedAt when it went to the Ombudsman
 * @param closedAs how it ended, a code
 * @param closedAt when it ended
 */
public record CaseStanding(@Nullable Instant superiorInformedAt, @Nullable String eligibleFor,
        @Nullable Instant forwardedAt, @Nullable String closedAs, @Nullable Instant closedAt) {

    /** A case of which escalation has said nothing. */
    public static final CaseStanding NOTHING_SAID = new CaseStanding(null, null, null, null, null);

    public CaseStanding superiorInformed(Instant at) {
        return new CaseStanding(at, eligibleFor, forwardedAt, closedAs, closedAt);
    }

    public CaseStanding eligible(@Nullable String reason) {
        return new CaseStanding(superiorInformedAt, reason, forwardedAt, closedAs, closedAt);
    }

    public CaseStanding forwarded(Instant at) {
        return new CaseStanding(superiorInformedAt, eligibleFor, at, closedAs, closedAt);
    }

    /** The case goes on again. */
    public CaseStanding reopened() {
        return new CaseStanding(superiorInformedAt, eligibleFor, forwardedAt, null, null);
    }

    public CaseStanding closed(String outcome, Instant at) {
        return new CaseStanding(superiorInformedAt, eligibleFor, forwardedAt, outcome, at);
    }
}
