package id.kawal.intake.timeline.messaging;

import id.kawal.contracts.escalation.ActionDue;
import id.kawal.contracts.escalation.CaseClosed;
import id.kawal.contracts.escalation.CaseForwarded;
import id.kawal.contracts.escalation.CaseMarkedEligible;
import id.kawal.contracts.escalation.CaseReopened;
import id.kawal.contracts.escalation.ClockPaused;
import id.kawal.contracts.escalation.ClockResumed;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.contracts.escalation.ClockStopped;
import id.kawal.contracts.escalation.ConflictOfInterestDeclared;
import id.kawal.contracts.escalation.DeadlineApproaching;
import id.kawal.contracts.escalation.DeadlineMissRetracted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeadlineRecomputed;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.contracts.escalation.EscalationEvent;
import id.kawal.contracts.escalation.EscalationRaised;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.contracts.escalation.ExtensionRefused;
import id.kawal.contracts.escalation.LetterProgressed;
import id.kawal.contracts.escalation.RuleText;
import id.kawal.contracts.escalation.StepSkipped;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.intake.timeline.DeskPosition;
import id.kawal.intake.timeline.Fact;
import id.kawal.intake.timeline.FactKind;
import id.kawal.messaging.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Turns what escalation-service publishes into facts. */
final class EscalationFacts {

    private EscalationFacts() {
    }

    static Fact of(EscalationEvent event, Envelope envelope, ZoneId office) {
        return switch (event) {
            case ClockStarted started ->
                fact(FactKind.CLOCK_STARTED, envelope).about(started.clockId()).agency(started.agencyCode())
                        .timing(new Fact.Timing(started.rule(), started.startedAt(), started.limit(), started.unit(),
                                started.due(), duty(started.text())));
            case ClockPaused paused ->
                fact(FactKind.CLOCK_PAUSED, envelope).about(paused.clockId()).detail(paused.reason())
                        .timing(timing(paused.rule(), null));
            case ClockResumed resumed -> fact(FactKind.CLOCK_RESUMED, envelope).about(resumed.clockId())
                    .timing(timing(resumed.rule(), resumed.due()));
            case ClockStopped stopped ->
                fact(FactKind.CLOCK_STOPPED, envelope).about(stopped.clockId()).detail(stopped.reason().name())
                        .timing(timing(stopped.rule(), null));
            case ExtensionGranted granted -> fact(FactKind.EXTENSION_GRANTED, envelope).about(granted.clockId())
                    .timing(timing(granted.rule(), granted.due()));
            case ExtensionRefused refused -> fact(FactKind.EXTENSION_REFUSED, envelope).about(refused.extensionId())
                    .detail(refused.reason().name());
            case DeadlineRecomputed moved -> fact(FactKind.DEADLINE_RECOMPUTED, envelope).about(moved.clockId())
                    .timing(timing(moved.rule(), moved.due()));
            case DeadlineApproaching near ->
                fact(FactKind.DEADLINE_APPROACHING, envelope).about(near.clockId()).agency(near.agencyCode())
                        .detail(near.step()).timing(timing(near.rule(), near.due()));
            case DeadlineMissed missed ->
                fact(FactKind.DEADLINE_MISSED, envelope).about(missed.clockId()).agency(missed.agencyCode())
                        .timing(timing(missed.rule(), missed.due()));
            case DeadlineMissRetracted retracted ->
                fact(FactKind.DEADLINE_MISS_RETRACTED, envelope).about(retracted.clockId())
                        .flag(retracted.alreadyForwarded()).timing(timing(retracted.rule(), retracted.due()));
            case SuperiorInformed informed -> fact(FactKind.SUPERIOR_INFORMED, envelope).about(informed.clockId())
                    .agency(informed.agencyCode()).timing(timing(informed.rule(), informed.due()));
            case EscalationRaised _,ActionDue _,LetterProgressed _,ConflictOfInterestDeclared _ ->
                throw new IllegalArgumentException(event.getClass() + " is of no concern to a reporter");
            case StepSkipped skipped ->
                fact(FactKind.STEP_SKIPPED, envelope).about(skipped.clockId()).detail(skipped.reason().name())
                        .timing(timing(skipped.rule(), null));
            case CaseMarkedEligible eligible ->
                fact(FactKind.CASE_MARKED_ELIGIBLE, envelope).agency(eligible.agencyCode())
                        .detail(eligible.reason().name()).flag(eligible.consentNeeded());
            case CaseForwarded forwarded -> fact(FactKind.CASE_FORWARDED, envelope).agency(forwarded.agencyCode())
                    .detail(forwarded.reason().name());
            case CaseReopened reopened -> fact(FactKind.CASE_REOPENED, envelope).detail(reopened.outcome().name());
            case DeskStepTaken step -> fact(FactKind.DESK_STEP, envelope).agency(step.agencyCode())
                    .detail(new DeskPosition(step.step(), step.state()).code()).timing(day(step.date(), office));
            case CaseClosed closed -> fact(FactKind.CASE_CLOSED, envelope).detail(closed.outcome().name());
        };
    }

    private static Fact fact(FactKind kind, Envelope envelope) {
        return Fact.of("escalation", envelope.sequence(), kind, envelope.time());
    }

    /** The day that a step names ends with its last second, as every deadline does. */
    private static Fact.@Nullable Timing day(@Nullable LocalDate named, ZoneId office) {
        return named == null ? null
                : new Fact.Timing(null, null, null, null,
                        named.atTime(LocalTime.of(23, 59, 59)).atZone(office).toInstant(), null);
    }

    private static Fact.Timing timing(String rule, @Nullable Instant due) {
        return new Fact.Timing(rule, null, null, null, due, null);
    }

    private static Fact.@Nullable Duty duty(@Nullable RuleText text) {
        return text == null ? null
                : new Fact.Duty(text.title(), text.titleEn(), text.basis(), text.owedBy().name(),
                        text.precedence().name());
    }
}
