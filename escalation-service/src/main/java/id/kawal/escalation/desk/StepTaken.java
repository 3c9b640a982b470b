package id.kawal.escalation.desk;

import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Situation.Order;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a case at the desk, kept for ever.
 *
 * @param caseId the case
 * @param version the version of the case that it led to
 * @param at when
 * @param by who did it
 * @param command what was asked for; absent for what happened elsewhere and for edits
 * @param event what became true
 * @param from the state before
 * @param to the state after
 * @param order what came with it
 * @param assignee who got the case, where somebody did
 * @param approver who approved of it, where approval is needed
 */
public record StepTaken(UUID caseId, int version, Instant at, String by, @Nullable Command command, String event,
        CaseState from, CaseState to, Order order, @Nullable String assignee, @Nullable String approver) {
}
