package id.kawal.escalation.letter;

import id.kawal.escalation.casefile.CaseEvent;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Decided;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.policy.Action;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Drafts the next letter when the answer to the one before stayed away, in the transaction in which that is noticed. */
@Component
class DraftWatch {

    static final String BY = "kawal";

    /** By the rule whose time is over. */
    private static final Map<String, LetterKind> NEXT = Map.of("B5", LetterKind.EXPLANATION_2, "B7",
            LetterKind.SUMMONS);

    private final SendingLetters sending;
    private final DeskCases desk;

    DraftWatch(SendingLetters sending, DeskCases desk) {
        this.sending = sending;
        this.desk = desk;
    }

    @EventListener
    void decided(Decided decided) {
        decided.decisions().forEach(decision -> decision.events().forEach(event -> hear(decision.file(), event)));
    }

    private void hear(CaseFile file, CaseEvent event) {
        if (event instanceof CaseEvent.ActionDue due && due.action() == Action.DRAFT_NEXT_LETTER) {
            var kind = NEXT.get(due.run().rule().id());
            var caseId = file.report().caseId();
            // After the third summons there is no next one.
            if (kind != null && desk.find(caseId).filter(held -> SendingLetters.stands(kind, held)).isPresent()) {
                sending.draft(file, kind, BY);
            }
        }
    }
}
