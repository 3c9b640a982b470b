package id.kawal.escalation.desk.web;

import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.StepResult;
import id.kawal.escalation.desk.StepTaken;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Ruling;
import id.kawal.web.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Says over HTTP why a step was not taken. */
public record StepRefusals(String language, ZoneId zone) {

    /** A step that was not taken. */
    public Refusal of(StepResult result) {
        return switch (result) {
            case StepResult.Refused(var ruling) -> refused(ruling);
            case StepResult.Overtaken(var held, var meanwhile) -> overtaken(held, meanwhile);
            case StepResult.Unknown() -> Refusal.notFound("case-not-at-the-desk");
            case StepResult.Done done -> throw new IllegalArgumentException("Nothing was refused: " + done);
        };
    }

    private Refusal refused(Ruling ruling) {
        return switch (ruling) {
            case Ruling.NotFromHere(var state, var command, var allowedIn) ->
                Refusal.conflict("step-not-from-here", command.path(), state).with("command", command.path())
                        .with("state", state).with("allowedIn", allowedIn);
            case Ruling.Unmet(var transition, var unmet) -> {
                var guards = unmet.stream().map(guard -> GuardView.of(guard, language)).toList();
                yield Refusal.conflict("step-refused", transition.command().path(),
                        guards.stream().map(guard -> guard.reason() + " (" + guard.basis() + ")")
                                .collect(Collectors.joining(" ")))
                        .with("command", transition.command().path()).with("state", transition.from())
                        .with("rule", guards.getFirst().guard()).with("article", guards.getFirst().basis())
                        .with("guards", guards)
                        .with("allowedIn", LifeCycle.ofTheOmbudsman().allowing(transition.command()));
            }
            case Ruling.Taken taken -> throw new IllegalArgumentException("Nothing was refused: " + taken);
        };
    }

    private Refusal overtaken(DeskCase held, List<StepTaken> meanwhile) {
        if (meanwhile.isEmpty()) {
            // A version that the case does not have yet.
            return Refusal.conflict("changed-meanwhile").with("version", held.version()).with("state", held.state());
        }
        return Refusal.conflict("changed-by-another", meanwhile.getLast().by(), held.version())
                .with("version", held.version()).with("state", held.state())
                .with("changes", meanwhile.stream().map(step -> StepView.of(step, zone)).toList());
    }
}
