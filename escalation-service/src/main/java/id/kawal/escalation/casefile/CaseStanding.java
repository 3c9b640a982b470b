package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands beside its clocks.
 *
 * @param stage its stage
 * @param consented whether the reporter agreed that it goes to the Ombudsman
 * @param missing what art. 24 asks for and is not there yet
 * @param eligibility that the Ombudsman may take it, where it is so
 * @param forwardedAt when it went to the Ombudsman
 * @param closedAt when it ended
 */
public record CaseStanding(CaseStage stage, boolean consented, List<String> missing, @Nullable Eligibility eligibility,
        @Nullable Instant forwardedAt, @Nullable Instant closedAt) {

    public CaseStanding {
        missing = List.copyOf(missing);
    }

    static CaseStanding begun(boolean consented, List<String> missing) {
        return new CaseStanding(CaseStage.WAITING_PROVIDER, consented, missing, null, null, null);
    }

    static CaseStanding atTheDesk(List<String> missing) {
        return new CaseStanding(CaseStage.SUBMITTED, true, missing, null, null, null);
    }

    CaseStanding reopened() {
        return new CaseStanding(CaseStage.SUBMITTED, consented, missing, eligibility, forwardedAt, null);
    }

    public boolean isForwarded() {
        return forwardedAt != null;
    }

    CaseStanding consent() {
        return new CaseStanding(stage, true, missing, eligibility, forwardedAt, closedAt);
    }

    CaseStanding missing(List<String> items) {
        return new CaseStanding(stage, consented, items, eligibility, forwardedAt, closedAt);
    }

    CaseStanding eligible(@Nullable Eligibility because) {
        return new CaseStanding(stage, consented, missing, because, forwardedAt, closedAt);
    }

    CaseStanding forwarded(Instant at) {
        return new CaseStanding(CaseStage.SUBMITTED, consented, missing, eligibility, at, closedAt);
    }

    CaseStanding closed(CaseStage outcome, Instant at) {
        return new CaseStanding(outcome, consented, missing, eligibility, forwardedAt, at);
    }
}
