package id.kawal.escalation.desk;

import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Mark;
import id.kawal.escalation.lifecycle.Phase;
import id.kawal.escalation.lifecycle.Situation.Order;
import id.kawal.escalation.lifecycle.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as the desk has it.
 *
 * @param caseId the case
 * @param registerNumber under which the office keeps it; nothing before it is a report that somebody took up
 * @param origin how it came
 * @param openedAt when the office first heard of it
 * @param state where it stands
 * @param since since when
 * @param matter what it is about
 * @param handler who has it
 * @param hearingOn the day of the hearing that was summoned for
 * @param marks what was found or done
 * @param outcome how it ended, in plain words
 * @param lastStepAt when the latest step was taken; no two steps of a case are of the same moment
 * @param version counts its steps
 */
public record DeskCase(UUID caseId, @Nullable String registerNumber, Origin origin, Instant openedAt, CaseState state,
        Instant since, Matter matter,
        @Nullable String handler, @Nullable LocalDate hearingOn, Set<Mark> marks, @Nullable String outcome,
        Instant lastStepAt, int version) {

    public DeskCase {
        marks = Set.copyOf(marks);
    }

    /** A case that just came. */
    public static DeskCase opened(UUID caseId, Origin origin, CaseState state, Instant openedAt, Matter matter,
            Instant now) {
        return new DeskCase(caseId, null, origin, openedAt, state, now, matter, null, null, EnumSet.noneOf(Mark.class),
                null,
                now, 1);
    }

    /** The case after a step that the life cycle allows. */
    public DeskCase after(Transition step, Order order, @Nullable String assignee, Instant at) {
        var summoned = switch (step.command()) {
            case SUMMON, SUMMON_AGAIN, EXCUSE_HEARING -> order.date();
            default -> hearingOn;
        };
        var keeper = step.command() == Command.ASSIGN ? assignee : leavesItsUnit(step) ? null : handler;
        // A tip that the office looks into by itself has nobody who reported it.
        var from = step.command() == Command.TRIAGE_AS_OWN_INITIATIVE ? Origin.OWN_INITIATIVE : origin;
        var ending = step.closes() ? order.words() : step.to().isClosed() ? outcome : null;
        return new DeskCase(caseId, registerNumber, from, openedAt, step.to(), step.moves() ? at : since, matter,
                keeper, summoned,
                step.marks(marks), ending, at, version + 1);
    }

    /** Those who verify hand over to those who examine: the case is assigned anew. */
    private static boolean leavesItsUnit(Transition step) {
        return step.to().phase() == Phase.EXAMINATION && step.from().phase() != Phase.EXAMINATION
                && step.from().phase() != Phase.RESULT && step.from().phase() != Phase.RAPID_RESPONSE;
    }

    /** The case, about something else than was thought. */
    public DeskCase about(Matter other, Instant at) {
        return new DeskCase(caseId, registerNumber, origin, openedAt, state, since, other, handler, hearingOn, marks,
                outcome, at,
                version + 1);
    }

    /** The case under its number; nothing was done in it by that. */
    DeskCase registered(String number) {
        return new DeskCase(caseId, number, origin, openedAt, state, since, matter, handler, hearingOn, marks, outcome,
                lastStepAt, version);
    }

    /** The case, ended by what happened elsewhere. */
    public DeskCase endedElsewhere(CaseState how, String why, Instant at) {
        return new DeskCase(caseId, registerNumber, origin, openedAt, how, at, matter, handler, hearingOn, marks, why,
                at, version + 1);
    }

    /** The next moment at which a step may be taken: now, or just after the latest one. */
    public Instant nextMoment(Instant now) {
        var earliest = lastStepAt.plusNanos(1_000);
        return now.isBefore(earliest) ? earliest : now;
    }
}
