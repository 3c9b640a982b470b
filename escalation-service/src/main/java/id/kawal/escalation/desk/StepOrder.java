package id.kawal.escalation.desk;

import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Situation.Order;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in a case, and on which version of it that was decided.
 *
 * @param caseId the case
 * @param command what
 * @param order what comes with it
 * @param assignee who is to get the case
 * @param version the version that was looked at
 * @param by who gives the command
 */
public record StepOrder(UUID caseId, Command command, Order order, @Nullable String assignee, int version, String by) {
}
