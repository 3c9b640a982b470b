package id.kawal.escalation.desk.web;

import id.kawal.escalation.desk.web.StepAsk.Part;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Guard;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Transition;
import id.kawal.escalation.teamwork.Approval;
import id.kawal.escalation.teamwork.Approvals;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of the page of a step: what it does, on what it rests, who has to approve, and why it was refused. */
@Component
public class StepWords {

    private final PageWords words;
    private final Problems problems;
    private final Approvals approvals;

    StepWords(PageWords words, Problems problems, Approvals approvals) {
        this.words = words;
        this.problems = problems;
        this.approvals = approvals;
    }

    /** What somebody else did meanwhile. */
    public record Change(String at, String by, String what, @Nullable String words) {
    }

    /**
     * Whether a second person approved of a step.
     *
     * @param granted whether somebody did
     * @param asked whether somebody was asked and has not answered
     * @param text that in words
     */
    record ApprovalView(boolean granted, boolean asked, String text) {
    }

    String label(Command command, Locale locale) {
        return words.say("desk.command." + command.path(), locale);
    }

    String leads(Transition row, Locale locale) {
        return row.moves() ? words.say("desk.step.leads", locale, words.say("state." + row.to(), locale))
                : words.say("desk.step.stays", locale);
    }

    /** The articles on which the step rests, with how sure each is. */
    List<String> bases(Transition row, Locale locale) {
        return row.guards().stream().filter(guard -> guard != Guard.NO_CONFLICT_OF_INTEREST).map(Guard::basis)
                .map(basis -> basis.reference(locale.getLanguage()) + " ("
                        + words.say("desk.certainty." + basis.mark(), locale) + ")")
                .distinct().toList();
    }

    /** Nothing when the step needs nobody’s approval. */
    @Nullable ApprovalView approval(UUID caseId, NextView next, Locale locale) {
        if (!next.needsApproval()) {
            return null;
        }
        if (next.brings().stream().noneMatch(guard -> guard.guard().equals(Guard.APPROVED_BY_ANOTHER.name()))) {
            return new ApprovalView(true, false, words.say("desk.approval.granted", locale));
        }
        var asked = approvals.of(caseId).stream().filter(one -> one.command().path().equals(next.command()))
                .filter(one -> one.granted() == null).map(Approval::askedBy).findFirst();
        return asked.map(by -> new ApprovalView(false, true, words.say("desk.approval.asked", locale, by)))
                .orElseGet(() -> new ApprovalView(false, false, words.say("desk.approval.needed", locale)));
    }

    /** Why the step cannot be taken as the case stands. */
    List<Fault> standing(Command command, DeskFile file, @Nullable NextView next, Locale locale) {
        if (next == null) {
            var allowed = LifeCycle.ofTheOmbudsman().allowing(command).stream()
                    .map(state -> words.say("state." + state, locale)).toList();
            return List.of(new Fault("", words.say("desk.step.not-from-here", locale, file.stateText(),
                    String.join("; ", allowed))));
        }
        return next.blockedBy().stream().map(guard -> fault(guard, locale)).toList();
    }

    /** Why it was refused: each guard with its article, at the field that mends it. */
    public List<Fault> faults(Refusal refusal, Locale locale) {
        var properties = properties(refusal, locale);
        if (properties.get("guards") instanceof Collection<?> guards) {
            return guards.stream().map(guard -> fault((GuardView) guard, locale)).toList();
        }
        if (properties.get("allowedIn") instanceof Collection<?> states) {
            return List.of(new Fault("", words.say("desk.step.not-from-here", locale,
                    words.say("state." + properties.get("state"), locale), String.join("; ",
                            states.stream().map(state -> words.say("state." + state, locale)).toList()))));
        }
        if (properties.get("changes") instanceof Collection<?>) {
            return List.of(new Fault("", words.say("desk.step.overtaken", locale)));
        }
        return words.faults(refusal, locale);
    }

    private Fault fault(GuardView guard, Locale locale) {
        return new Fault(StepAsk.field(Guard.valueOf(guard.guard())), words.say("desk.step.guard", locale,
                GuardWords.reason(guard, words, locale), guard.basis(), guard.guard()));
    }

    /** What was done since the version that was looked at, when somebody else was first. */
    public List<Change> changes(Refusal refusal, Locale locale) {
        return properties(refusal, locale).get("changes") instanceof Collection<?> changes
                ? changes.stream().map(change -> change((StepView) change, locale)).toList()
                : List.of();
    }

    private Change change(StepView step, Locale locale) {
        var command = step.command();
        var what = command == null ? words.code("desk.event", step.event(), locale)
                : words.say("desk.command." + command, locale);
        return new Change(words.moment(step.at().toInstant(), locale), step.by(), step.from().equals(step.to()) ? what
                : what + " → " + words.say("state." + step.to(), locale), step.words());
    }

    Fault notADay(Part part, Locale locale) {
        return new Fault(part.field(), words.say("desk.field.not-a-day." + part.field(), locale));
    }

    private Map<String, Object> properties(Refusal refusal, Locale locale) {
        return Objects.requireNonNullElse(problems.describe(refusal, locale).getProperties(), Map.of());
    }
}
