package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.clock.ClockChronicle;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.clock.Schedule;
import id.kawal.escalation.clock.ScheduledStep;
import id.kawal.escalation.policy.Policies;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What cases are decided by.
 *
 * @param policies the versions of the policy
 * @param reckoning the calendar of the office
 * @param superiors who can be told of a miss
 */
public record CaseRules(Policies policies, Reckoning reckoning, Superiors superiors) {

    ClockChronicle clocks(UUID caseId, Collection<Fact> facts) {
        return ClockChronicle.of(caseId, Occurrences.of(facts), policies, reckoning);
    }

    List<ScheduledStep> schedule(ClockRun run) {
        return new Schedule(reckoning, policies).of(run);
    }
}
