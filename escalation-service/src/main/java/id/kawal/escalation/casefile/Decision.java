package id.kawal.escalation.casefile;

import java.util.List;

/**
 * What a case decided, to be published in the transaction that keeps it.
 *
 * @param file the case
 * @param events what others are told, in order
 */
public record Decision(CaseFile file, List<CaseEvent> events) {
}
