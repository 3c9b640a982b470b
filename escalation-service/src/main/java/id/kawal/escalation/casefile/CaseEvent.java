package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockChange;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Action;
import id.kawal.escalation.policy.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case decided, and what others are told. */
public sealed interface CaseEvent {

    /** When it happened: for a step, the moment at which it became due, however late it was noticed. */
    Instant at();

    /** Something changed about a clock. */
    record ClockMoved(ClockChange change) implements CaseEvent {
        @Override
        public Instant at() {
            return change.at();
        }
    }

    /** A deadline comes near. */
    record ReminderDue(ClockRun run, String step, Instant at) implements CaseEvent {
    }

    /** A deadline passed unmet. */
    record DeadlineMissed(ClockRun run, Instant at) implements CaseEvent {
    }

    /** What had to be done was done in time after all. */
    record MissRetracted(ClockRun run, Instant due, Instant doneAt, boolean alreadyForwarded, Instant at)
            implements
                CaseEvent {
    }

    /** The superior of the agency is told of the miss. */
    record SuperiorInformed(ClockRun run, Instant at) implements CaseEvent {
    }

    /** A step of a rule was not taken. */
    record StepSkipped(ClockRun run, String step, SkipReason reason, Instant at) implements CaseEvent {
    }

    /** It is raised to a rung of the ladder inside the Ombudsman. */
    record EscalationRaised(ClockRun run, String step, Party level, Instant at) implements CaseEvent {
    }

    /** The desk has to do something. */
    record ActionDue(ClockRun run, String step, Action action, Instant at) implements CaseEvent {
    }

    /** The Ombudsman may take the case. */
    record MarkedEligible(String agency, EligibilityReason reason, @Nullable String rule, boolean consentNeeded,
            Instant at)
            implements
                CaseEvent {
    }

    /** The case went to the Ombudsman. */
    record Forwarded(String agency, EligibilityReason reason, boolean confidential, List<String> missing, Instant at)
            implements
                CaseEvent {
    }

    /** The case ended. */
    record Closed(CaseStage stage, Instant at) implements CaseEvent {
    }
}
