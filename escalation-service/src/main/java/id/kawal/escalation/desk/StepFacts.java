package id.kawal.escalation.desk;

import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.DeskEvent;
import id.kawal.escalation.lifecycle.Guard;
import id.kawal.escalation.lifecycle.Situation.Order;
import id.kawal.escalation.lifecycle.Transition;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes a step into the timeline of its case, where the clocks read it: codes, dates and items, never words and never a person.
 *
 * @param step what was done
 * @param order what came with it
 * @param before the case before it
 * @param missing what of art. 24 was missing before it
 * @param at when it was done
 * @param zone the zone of the office
 */
public record StepFacts(Transition step, Order order, DeskCase before, Set<String> missing, Instant at, ZoneId zone) {

    /** The facts, in the order in which they are heard of. */
    public List<Fact> all() {
        var facts = new ArrayList<Fact>();
        if (step.event() == DeskEvent.REPORT_REGISTERED) {
            facts.add(report());
        }
        if (step.event() != DeskEvent.CASE_CLOSED) {
            facts.add(new Fact(null, FactKind.valueOf(step.event().name()), happenedAt(), at, null, null, details()));
        }
        if (step.closes()) {
            facts.add(new Fact(null, FactKind.CASE_CLOSED, at, at, null, null, Map.of("stage", step.to().name())));
        }
        return facts;
    }

    /** What starts on receipt is counted from the receipt. */
    private Instant happenedAt() {
        return step.guards().contains(Guard.PROOF_OF_DELIVERY) ? Objects.requireNonNull(order.receivedAt()) : at;
    }

    private Fact report() {
        var matter = before.matter();
        var event = Objects.requireNonNull(matter.eventDate());
        return new Fact(null, FactKind.REPORT_SUBMITTED, at.minusNanos(500), at, matter.agency(), null,
                Map.of("eventDate", event.toString()));
    }

    private Map<String, String> details() {
        var details = new HashMap<String, String>();
        details.put("from", step.from().name());
        details.put("to", step.to().name());
        if (order.code() != null) {
            details.put(step.event() == DeskEvent.CASE_ASSIGNED ? "kind" : "code", order.code());
        }
        if (order.date() != null) {
            details.put("date", order.date().toString());
        }
        switch (step.event()) {
            case PRIOR_COMPLAINT_RECORDED -> {
                details.put("complainedOn", Objects.requireNonNull(order.date()).toString());
                details.put("missing", remaining(Standpoint.PRIOR_COMPLAINT));
            }
            case COMPLETION_REQUESTED -> details.put("missing", withMissing(order.items()));
            case COMPLETION_RECEIVED -> details.put("missing", remaining(order.items()));
            case COMPLETION_GRACE_GRANTED -> {
                if (order.date() != null) {
                    details.put("expectedEnd", order.date().plusDays(1).atStartOfDay(zone).toInstant().toString());
                }
            }
            case MATERIALLY_VERIFIED -> details.put("proposal",
                    step.command() == Command.PROPOSE_REFUSAL ? "REFUSE" : "EXAMINE");
            default -> {
                // The step says it all.
            }
        }
        return details;
    }

    private String remaining(Set<String> done) {
        return String.join(",", missing.stream().filter(item -> !done.contains(item)).sorted().toList());
    }

    private String withMissing(Set<String> more) {
        var all = new LinkedHashSet<>(missing);
        all.addAll(more);
        return String.join(",", all.stream().sorted().toList());
    }
}
