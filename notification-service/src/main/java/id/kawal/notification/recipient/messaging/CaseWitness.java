package id.kawal.notification.recipient.messaging;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.escalation.ClockPaused;
import id.kawal.contracts.escalation.ClockResumed;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.contracts.escalation.ClockStopped;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeadlineRecomputed;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.contracts.escalation.RuleText;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.messaging.Envelope;
import id.kawal.notification.news.News;
import id.kawal.notification.news.NewsKind;
import id.kawal.notification.news.messaging.EventWitness;
import id.kawal.notification.recipient.KnownDuty;
import id.kawal.notification.recipient.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learns from the events about cases who reported them and which dates hold. */
@Component
class CaseWitness implements EventWitness {

    private final Recipients recipients;

    CaseWitness(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public void saw(CaseEvent event, Envelope envelope) {
        switch (event) {
            case ReportSubmitted report -> recipients.reported(report.caseId(), report.reporterId(),
                    report.confidentiality() == Confidentiality.CONFIDENTIAL);
            case ClockStarted clock -> recipients.clockStarted(clock.clockId(), clock.caseId(), clock.rule(),
                    clock.agencyCode(), clock.due(), duty(clock.text()));
            case ClockPaused clock -> recipients.clockMoved(clock.clockId(), null);
            case ClockResumed clock -> recipients.clockMoved(clock.clockId(), clock.due());
            case ExtensionGranted clock -> recipients.clockMoved(clock.clockId(), clock.due());
            case DeadlineRecomputed clock -> recipients.clockMoved(clock.clockId(), clock.due());
            case ClockStopped clock -> recipients.clockEnded(clock.clockId());
            case DeadlineMissed clock -> recipients.clockEnded(clock.clockId());
            default -> {
                // Teaches nothing about recipients.
            }
        }
    }

    private static @Nullable KnownDuty duty(@Nullable RuleText text) {
        return text == null ? null
                : new KnownDuty(text.title(), text.titleEn(), text.basis(),
                        text.owedBy() == RuleText.OwedBy.REPORTER);
    }

    /** Others are reminded of what they owe; a reporter is reminded of what the reporter owes. */
    @Override
    public boolean concerns(News news) {
        if (!news.kind().isOfOtherClock()) {
            return true;
        }
        var duty = recipients.duty(news.about().clockId());
        return duty.isPresent() && (news.kind() != NewsKind.OTHER_DEADLINE_NEAR
                || Boolean.TRUE.equals(duty.get().ofReporter()));
    }
}
