package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockRules;
import java.util.function.Supplier;

/**
 * What cases are decided by.
 *
 * @param counting the policies and calendars as they are now; a case asks once, when it is read
 * @param superiors who can be told of a miss
 */
public record CaseRules(Supplier<ClockRules> counting, Superiors superiors) {
}
