package id.kawal.escalation.teamwork;

import id.kawal.escalation.casefile.CaseEvent;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.Decided;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.policy.Party;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what clocks ask of the office into tasks, in the transaction in which they ask. */
@Component
class TaskWatch {

    private static final Locale INDONESIAN = Locale.of("id");

    private final Tasks tasks;
    private final DeskCases desk;
    private final TaskWords words;

    TaskWatch(Tasks tasks, DeskCases desk, TaskWords words) {
        this.tasks = tasks;
        this.desk = desk;
        this.words = words;
    }

    @EventListener
    void decided(Decided decided) {
        var atDesk = new LinkedHashMap<UUID, CaseFile>();
        for (var decision : decided.decisions()) {
            var file = decision.file();
            decision.events().forEach(event -> hear(file.report().caseId(), event));
            if (file.standing().stage() != CaseStage.WAITING_PROVIDER) {
                atDesk.put(file.report().caseId(), file);
            }
        }
        if (!atDesk.isEmpty()) {
            tasks.settle(atDesk.keySet(),
                    task -> isSettled(Objects.requireNonNull(atDesk.get(task.caseId())), task));
        }
    }

    /** Whether the latest clock of the rule waits for nothing any more, or began only after the task was given. */
    private static boolean isSettled(CaseFile file, Task task) {
        return file.clocks().runs().stream().filter(run -> run.rule().id().equals(task.rule()))
                .reduce((earlier, later) -> later)
                .filter(run -> !run.isWaiting() || !run.startedAt().isBefore(task.createdAt())).isPresent();
    }

    private void hear(UUID caseId, CaseEvent event) {
        switch (event) {
            case CaseEvent.EscalationRaised(ClockRun run, var step, Party level, var at) ->
                raise(caseId, level, run, "ESCALATION");
            case CaseEvent.ActionDue(ClockRun run, var step, var action, var at) ->
                raise(caseId, Party.HANDLER, run, action.name());
            default -> {
                // Asks nothing of the office.
            }
        }
    }

    private void raise(UUID caseId, Party level, ClockRun run, String code) {
        desk.find(caseId).filter(held -> !held.state().isClosed()).ifPresent(held -> tasks.raise(caseId, level,
                new Task.Cause(code, run.rule().id()), words.of(code, run.rule(), INDONESIAN),
                level == Party.HANDLER ? held.handler() : null));
    }
}
