package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The steps of one transaction, in the order in which they were due, across cases. A case that fails leaves the round with all
 * that it decided in it, and the others go on.
 */
final class FiringRound {

    private final Map<UUID, CaseFile> files;
    private final Map<UUID, RuntimeException> failures = new LinkedHashMap<>();
    private final PriorityQueue<DueDeadline> queue = new PriorityQueue<>(DueDeadline.OLDEST_FIRST);
    private final List<DueDeadline> claimed;
    private final List<DueDeadline> idle = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    FiringRound(List<DueDeadline> claimed, Cases cases) {
        this.claimed = claimed;
        var ids = claimed.stream().map(DueDeadline::caseId).collect(Collectors.toSet());
        this.files = new LinkedHashMap<>(cases.held(ids, failures::put));
        queue.addAll(claimed);
    }

    /** Takes what is due by now; a step that comes due through the one before, up to the given moment, in its place. */
    FiringRound fire(Instant until, Instant now) {
        while (!queue.isEmpty()) {
            var deadline = queue.poll();
            var file = files.get(deadline.caseId());
            if (file != null) {
                fire(deadline, file, until, now);
            }
        }
        decisions.removeIf(decision -> failures.containsKey(decision.file().report().caseId()));
        return this;
    }

    private void fire(DueDeadline deadline, CaseFile file, Instant until, Instant now) {
        try {
            var events = file.fire(deadline.clockId(), now);
            if (events.isEmpty()) {
                idle.add(deadline);
                return;
            }
            decisions.add(new Decision(file, events));
            file.clocks().run(deadline.clockId()).flatMap(file::nextStep).filter(next -> !next.isAfter(until))
                    .map(next -> new DueDeadline(next, deadline.clockId(), deadline.caseId())).ifPresent(queue::add);
        } catch (RuntimeException failure) {
            failures.put(deadline.caseId(), failure);
            files.remove(deadline.caseId());
        }
    }

    /** The cases that went well. */
    Collection<CaseFile> files() {
        return files.values();
    }

    /** What they decided, in order. */
    List<Decision> decisions() {
        return decisions;
    }

    /** The claimed deadlines from which nothing followed. */
    List<DueDeadline> idle() {
        return idle;
    }

    /** The claimed deadlines of cases that failed, each with its failure. */
    Map<DueDeadline, RuntimeException> obstructed() {
        return claimed.stream().filter(deadline -> failures.containsKey(deadline.caseId())).collect(
                Collectors.toMap(deadline -> deadline, deadline -> failures.get(deadline.caseId()), (one, same) -> one,
                        LinkedHashMap::new));
    }
}
