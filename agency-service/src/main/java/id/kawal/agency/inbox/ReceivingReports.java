package id.kawal.agency.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What reporters do reaches the inbox of the agency: the report itself, and everything that follows. */
public final class ReceivingReports {

    private final Inboxes inboxes;
    private final InboxEvents events;
    private final Predicate<String> receives;
    private final Clock clock;

    /**
     * Wires the use-case.
     *
     * @param receives whether cases can be delivered to the agency with the code
     */
    public ReceivingReports(Inboxes inboxes, InboxEvents events, Predicate<String> receives, Clock clock) {
        this.inboxes = inboxes;
        this.events = events;
        this.receives = receives;
        this.clock = clock;
    }

    /** A report was accepted: it is delivered, or visibly undeliverable while nobody knows the agency. */
    public void submitted(CaseFacts facts, List<Evidence> evidence) {
        inboxes.exclusively(facts.caseId(), inHand -> {
            inHand.keep(facts);
            inHand.keep(evidence);
            deliver(facts, inHand);
            return facts.caseId();
        });
    }

    /** An agency came into the directory: what waited for it is delivered now. */
    public void listed(String agencyCode) {
        inboxes.undeliverableTo(agencyCode).forEach(this::deliverAtLast);
    }

    /** The reporter did something: it is noted, and every inbox that it touches moves on. */
    public void noted(ReporterNote note, List<Evidence> evidence) {
        inboxes.exclusively(note.caseId(), inHand -> {
            var touched = inHand.entries().stream().filter(entry -> touches(note, entry, inHand)).toList();
            var seenAs = answersQuestion(note, touched)
                    ? new ReporterNote(note.caseId(), ReporterAction.ANSWERED_QUESTION, note.at(), note.subjectId(),
                            note.refersTo())
                    : note;
            inHand.keep(seenAs);
            inHand.keep(evidence);
            touched.forEach(entry -> inHand.keep(entry.after(seenAs.action())));
            if (note.action() == ReporterAction.WITHDREW || note.action() == ReporterAction.CONFIRMED_RESOLUTION) {
                inHand.settled();
            }
            return note.caseId();
        });
    }

    private static boolean answersQuestion(ReporterNote note, List<InboxEntry> touched) {
        return note.action() == ReporterAction.ADDED_INFORMATION && note.refersTo() != null
                && touched.stream().anyMatch(entry -> note.refersTo().equals(entry.openQuestionId()));
    }

    /** A dispute of an earlier answer does not touch a later one. */
    private static boolean touches(ReporterNote note, InboxEntry entry, CaseInHand inHand) {
        return note.action() != ReporterAction.DISPUTED_ANSWER || note.refersTo() == null
                || inHand.actions(entry.agencyCode()).stream().filter(action -> action.number() == entry.answers())
                        .anyMatch(action -> action.actionId().equals(note.refersTo()));
    }

    private void deliverAtLast(UUID caseId) {
        inboxes.exclusively(caseId, inHand -> {
            inHand.facts().ifPresent(facts -> deliver(facts, inHand));
            inHand.settled();
            return caseId;
        });
    }

    private void deliver(CaseFacts facts, CaseInHand inHand) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!receives.test(facts.agencyCode())) {
            inHand.undeliverable(facts.agencyCode(), now);
            return;
        }
        inHand.keep(InboxEntry.delivered(facts.caseId(), facts.agencyCode(), now, null));
        events.delivered(facts.caseId(), facts.agencyCode(), now);
    }
}
