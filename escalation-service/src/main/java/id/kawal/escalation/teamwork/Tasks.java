package id.kawal.escalation.teamwork;

import id.kawal.escalation.policy.Party;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is to be done in the cases of the desk. */
@Component
public class Tasks {

    private final TaskRows rows;
    private final Clock clock;

    Tasks(TaskRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A task that a clock asks for. */
    void raise(UUID caseId, Party level, Task.Cause cause, String text, @Nullable String assignee) {
        var task = new Task(caseId, level, cause, text, clock.instant());
        task.by("kawal", assignee, null);
        rows.save(task);
    }

    /** A task that somebody gives. */
    public Task give(UUID caseId, String text, String by, @Nullable String assignee, @Nullable LocalDate dueOn) {
        var task = new Task(caseId, Party.HANDLER, Task.Cause.MANUAL, text, clock.instant());
        task.by(by, assignee, dueOn);
        return rows.save(task);
    }

    /** Ticks it off; nothing when there is none of that case, or it is done already. */
    public Optional<Task> done(UUID caseId, UUID taskId, String by) {
        var open = rows.findById(taskId).filter(one -> one.caseId().equals(caseId) && one.doneAt() == null);
        open.ifPresent(one -> one.done(by, clock.instant()));
        return open;
    }

    /** Ticks off what clocks asked for whose duty was done. */
    void settle(Collection<UUID> caseIds, Predicate<Task> settled) {
        rows.openOf(caseIds.toArray(UUID[]::new)).stream()
                .filter(task -> task.rule() != null && settled.test(task))
                .forEach(task -> task.done("kawal", clock.instant()));
    }

    /** Every task of a case. */
    public List<Task> of(UUID caseId) {
        return rows.findByCaseIdOrderByCreatedAt(caseId);
    }

    /** What is open for those people or on those rungs, but for cases in which the reader has an interest of their own. */
    public List<Task> open(String reader, Collection<String> names, Collection<Party> levels, int limit) {
        return rows.open(reader, names, levels, Limit.of(limit));
    }
}
