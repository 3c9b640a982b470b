package id.kawal.escalation.letter;

import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.LifeCycle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a letter is for, to whom it goes, and which step of the desk issuing or delivering it takes. */
public enum LetterKind {
    ACKNOWLEDGEMENT(To.REPORTER, List.of(Command.CONFIRM_RECEIPT), null),
    COMPLETION_REQUEST(To.REPORTER, List.of(Command.REQUEST_COMPLETION), Command.CONFIRM_COMPLETION_NOTICE),
    EXPLANATION_1(To.AGENCY, List.of(Command.REQUEST_EXPLANATION), Command.CONFIRM_FIRST_REQUEST_RECEIVED),
    /** The superior gets a copy. */
    EXPLANATION_2(To.AGENCY, List.of(Command.REQUEST_EXPLANATION_AGAIN), Command.CONFIRM_SECOND_REQUEST_RECEIVED),
    SUMMONS(To.AGENCY, List.of(Command.SUMMON, Command.SUMMON_AGAIN), null),
    REFUSAL_NOTICE(To.REPORTER, List.of(), Command.NOTIFY_REFUSAL),
    REPORTERS_VIEW(To.REPORTER, List.of(Command.CONSULT_REPORTER), Command.CONFIRM_VIEW_NOTICE_RECEIVED),
    LHP(To.AGENCY, List.of(), Command.CONFIRM_LHP_RECEIVED, Command.CLOSE_AFTER_RESULT),
    REFERRAL(To.HEADQUARTERS, List.of(), null, Command.REFER_TO_HEADQUARTERS, Command.RECORD_RECOMMENDATION),
    /** Of a case that has its outcome, which is one that can be opened again. */
    CLOSING(To.REPORTER, List.of(), null, Command.REOPEN);

    private final To to;
    private final List<Command> onIssue;
    private final @Nullable Command onDelivery;
    private final Set<CaseState> issuedIn;

    /** To whom a letter goes. */
    public enum To {
        REPORTER, AGENCY, HEADQUARTERS
    }

    LetterKind(To to, List<Command> onIssue, @Nullable Command onDelivery, Command... orWhereKnown) {
        this.to = to;
        this.onIssue = onIssue;
        this.onDelivery = onDelivery;
        this.issuedIn = Stream.of(onIssue.stream(), Stream.ofNullable(onDelivery), Stream.of(orWhereKnown))
                .flatMap(Function.identity())
                .flatMap(command -> LifeCycle.ofTheOmbudsman().allowing(command).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class)));
    }

    /** The states in which such a letter may go out: those that know a step it takes, or one that belongs to it. */
    public Set<CaseState> issuedIn() {
        return Set.copyOf(issuedIn);
    }

    public To to() {
        return to;
    }

    /** The steps that issuing it may take; the first that the state of the case knows is taken. */
    List<Command> onIssue() {
        return onIssue;
    }

    /** The step that delivering it takes. */
    @Nullable Command onDelivery() {
        return onDelivery;
    }

    /** Whether the superior of the agency gets a copy. */
    boolean copiesSuperior() {
        return this == EXPLANATION_2 || this == LHP;
    }
}
