package id.kawal.escalation.desk;

import id.kawal.escalation.casefile.CaseEvent;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.Decided;
import id.kawal.escalation.casefile.Decision;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Situation.Order;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes over cases that are forwarded, and lets go of those that end elsewhere, in the transaction that decides it. */
@Component
class ReceivingCases {

    private final DeskCases desk;
    private final AgencyDirectory agencies;
    private final MessageSource messages;

    ReceivingCases(DeskCases desk, AgencyDirectory agencies, MessageSource messages) {
        this.desk = desk;
        this.agencies = agencies;
        this.messages = messages;
    }

    @EventListener
    void decided(Decided decided) {
        decided.decisions().forEach(this::decided);
    }

    private void decided(Decision decision) {
        for (var event : decision.events()) {
            switch (event) {
                case CaseEvent.Forwarded forwarded -> receive(decision.file(), forwarded);
                case CaseEvent.Closed(CaseStage stage, Instant at) -> letGo(decision.file(), stage, at);
                default -> {
                    // Moves no case to the desk or away from it.
                }
            }
        }
    }

    private void receive(CaseFile file, CaseEvent.Forwarded forwarded) {
        var report = file.report();
        var at = forwarded.at();
        var matter = new Matter(forwarded.agency(), report.service(), report.substance(),
                agencies.agency(forwarded.agency()).region(), report.eventDate(), report.confidential(), "");
        var state = CaseState.FORMAL_VERIFICATION;
        desk.add(DeskCase.opened(report.caseId(), Origin.FORWARDED, state, report.submittedAt(), matter, at),
                new StepTaken(report.caseId(), 1, at, "kawal", null, "case-forwarded", state, state, Order.PLAIN, null,
                        null));
    }

    private void letGo(CaseFile file, CaseStage stage, Instant at) {
        desk.find(file.report().caseId()).filter(held -> !held.state().isClosed()).ifPresent(held -> {
            var how = CaseState.valueOf(stage.name());
            var words = Objects.requireNonNull(messages.getMessage("outcome." + how, new Object[0], how.name(),
                    Locale.of("id")));
            var moment = held.nextMoment(at);
            var ended = held.endedElsewhere(how, words, moment);
            desk.save(ended, new StepTaken(held.caseId(), ended.version(), moment, "kawal", null, "case-closed",
                    held.state(), how, new Order(words, null, null, null, null, java.util.Set.of(), null, null), null,
                    null));
        });
    }
}
