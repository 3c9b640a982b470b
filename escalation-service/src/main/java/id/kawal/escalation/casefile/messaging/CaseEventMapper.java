package id.kawal.escalation.casefile.messaging;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.Topics;
import id.kawal.contracts.escalation.ActionDue;
import id.kawal.contracts.escalation.CaseClosed;
import id.kawal.contracts.escalation.CaseForwarded;
import id.kawal.contracts.escalation.CaseMarkedEligible;
import id.kawal.contracts.escalation.CaseOutcome;
import id.kawal.contracts.escalation.ClockPaused;
import id.kawal.contracts.escalation.ClockResumed;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.contracts.escalation.ClockStopped;
import id.kawal.contracts.escalation.DeadlineApproaching;
import id.kawal.contracts.escalation.DeadlineMissRetracted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeadlineRecomputed;
import id.kawal.contracts.escalation.DeskAction;
import id.kawal.contracts.escalation.EligibilityReason;
import id.kawal.contracts.escalation.EscalationEvent;
import id.kawal.contracts.escalation.EscalationRaised;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.contracts.escalation.ExtensionRefusal;
import id.kawal.contracts.escalation.ExtensionRefused;
import id.kawal.contracts.escalation.LadderLevel;
import id.kawal.contracts.escalation.RuleText;
import id.kawal.contracts.escalation.SkipReason;
import id.kawal.contracts.escalation.StepSkipped;
import id.kawal.contracts.escalation.StopReason;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.contracts.intake.Article24Item;
import id.kawal.escalation.casefile.CaseEvent;
import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.clock.ClockChange;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Precedence;
import id.kawal.escalation.policy.Rule;
import id.kawal.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what one case decided into the words that are published. */
record CaseEventMapper(UUID caseId) {

    OutboundEvent outbound(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ClockMoved(ClockChange change) -> outbound(change);
            case CaseEvent.ReminderDue(ClockRun run, String step, Instant at) ->
                publish(EventCatalogue.DEADLINE_APPROACHING, at,
                        new DeadlineApproaching(caseId, run.id(), run.rule().id(),
                                run.run(), run.agency(), step, run.due()));
            case CaseEvent.DeadlineMissed(ClockRun run, Instant at) -> publish(EventCatalogue.DEADLINE_MISSED, at,
                    new DeadlineMissed(caseId, run.id(), run.rule().id(), run.run(), run.agency(), run.due()));
            case CaseEvent.MissRetracted retracted -> outbound(retracted, retracted.run());
            case CaseEvent.SuperiorInformed(ClockRun run, Instant at) -> publish(EventCatalogue.SUPERIOR_INFORMED, at,
                    new SuperiorInformed(caseId, run.id(), run.rule().id(), run.run(), run.agency(), run.due()));
            case CaseEvent.EscalationRaised(ClockRun run, String step, var level, Instant at) ->
                publish(EventCatalogue.ESCALATION_RAISED, at, new EscalationRaised(caseId, run.id(), run.rule().id(),
                        run.run(), step, LadderLevel.valueOf(level.name()), run.due()));
            case CaseEvent.ActionDue(ClockRun run, String step, var action, Instant at) ->
                publish(EventCatalogue.ACTION_DUE, at, new ActionDue(caseId, run.id(), run.rule().id(), run.run(), step,
                        DeskAction.valueOf(action.name()), run.due()));
            case CaseEvent.StepSkipped(ClockRun run, String step, var reason, Instant at) ->
                publish(EventCatalogue.STEP_SKIPPED, at,
                        new StepSkipped(caseId, run.id(), run.rule().id(), run.run(), step,
                                SkipReason.valueOf(reason.name())));
            case CaseEvent.MarkedEligible(String agency, var reason, var rule, boolean consentNeeded, Instant at) ->
                publish(EventCatalogue.CASE_MARKED_ELIGIBLE, at, new CaseMarkedEligible(caseId, agency,
                        EligibilityReason.valueOf(reason.name()), rule, consentNeeded));
            case CaseEvent.Forwarded(String agency, var reason, boolean confidential, var missing, Instant at) ->
                publish(EventCatalogue.CASE_FORWARDED, at, new CaseForwarded(caseId, agency,
                        EligibilityReason.valueOf(reason.name()), confidential,
                        missing.stream().map(Article24Item::valueOf).toList()));
            case CaseEvent.Closed(CaseStage stage, Instant at) -> publish(EventCatalogue.CASE_CLOSED, at,
                    new CaseClosed(caseId, stage == CaseStage.CLOSED_WITHDRAWN ? CaseOutcome.WITHDRAWN
                            : CaseOutcome.RESOLVED_BY_PROVIDER));
        };
    }

    private OutboundEvent outbound(CaseEvent.MissRetracted retracted, ClockRun run) {
        return publish(EventCatalogue.DEADLINE_MISS_RETRACTED, retracted.at(),
                new DeadlineMissRetracted(caseId, run.id(),
                        run.rule().id(), run.run(), retracted.due(), retracted.doneAt(), retracted.alreadyForwarded()));
    }

    private OutboundEvent outbound(ClockChange change) {
        return switch (change) {
            case ClockChange.Started(ClockRun run) -> publish(EventCatalogue.CLOCK_STARTED, change.at(), started(run));
            case ClockChange.Paused(ClockRun run, var pause) -> publish(EventCatalogue.CLOCK_PAUSED, pause.from(),
                    new ClockPaused(caseId, run.id(), run.rule().id(), run.run(), pause.reason(),
                            pause.expectedEnd()));
            case ClockChange.Resumed(ClockRun run, Instant at) -> publish(EventCatalogue.CLOCK_RESUMED, at,
                    new ClockResumed(caseId, run.id(), run.rule().id(), run.run(), run.due()));
            case ClockChange.Stopped(ClockRun run, ClockRun.Stop stop) ->
                publish(EventCatalogue.CLOCK_STOPPED, stop.at(),
                        new ClockStopped(caseId, run.id(), run.rule().id(), run.run(),
                                StopReason.valueOf(stop.reason().name())));
            case ClockChange.Recomputed(ClockRun run, Instant previousDue, Instant at, String reason, var _) ->
                publish(EventCatalogue.DEADLINE_RECOMPUTED, at,
                        new DeadlineRecomputed(caseId, run.id(), run.rule().id(),
                                run.run(), previousDue, run.due(), reason));
            case ClockChange.Extended(ClockRun run, var granted) ->
                publish(EventCatalogue.EXTENSION_GRANTED, granted.at(),
                        new ExtensionGranted(caseId, run.id(), run.rule().id(), run.run(), granted.extensionId(),
                                granted.previousDue(), granted.due()));
            case ClockChange.ExtensionRefused(var refused) -> publish(EventCatalogue.EXTENSION_REFUSED, refused.at(),
                    new ExtensionRefused(caseId, refused.extensionId(),
                            ExtensionRefusal.valueOf(refused.reason().name())));
        };
    }

    private ClockStarted started(ClockRun run) {
        var limit = run.start().limit();
        return new ClockStarted(caseId, run.id(), run.rule().id(), run.run(), run.agency(), run.rule().version(),
                run.startedAt(), limit.amount(), limit.unit().name(), run.due(), text(run.rule()));
    }

    private static @Nullable RuleText text(Rule rule) {
        if (rule.precedence() == Precedence.INNER) {
            return null;
        }
        var owedBy = rule.owedBy().isOnTheLadder() ? RuleText.OwedBy.OFFICE
                : RuleText.OwedBy.valueOf(rule.owedBy().name());
        return new RuleText(rule.title("id"), rule.title("en"), rule.basis().reference(), owedBy,
                RuleText.Precedence.valueOf(rule.precedence().name()));
    }

    private <T extends EscalationEvent> OutboundEvent publish(EventType<T> type, Instant at, T payload) {
        return new OutboundEvent(Topics.ESCALATION_CASES, caseId.toString(), type.name(), type.dataSchema(), at,
                payload);
    }
}
