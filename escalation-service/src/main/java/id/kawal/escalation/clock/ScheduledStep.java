package id.kawal.escalation.clock;

import id.kawal.escalation.policy.Step;
import java.time.Instant;

/**
 * A step of a rule with the moment at which it is taken in one run.
 *
 * @param step the step
 * @param at from when on it is to be taken
 */
public record ScheduledStep(Step step, Instant at) {
}
