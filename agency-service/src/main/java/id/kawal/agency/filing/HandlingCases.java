package id.kawal.agency.filing;

import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.AgencyCommand.HandOver;
import id.kawal.agency.action.ContentHash;
import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.filing.FilingOutcome.NoSuchCase;
import id.kawal.agency.filing.FilingOutcome.Recorded;
import id.kawal.agency.filing.FilingOutcome.Refused;
import id.kawal.agency.inbox.ActionRefusal;
import id.kawal.agency.inbox.CaseInHand;
import id.kawal.agency.inbox.InboxEntry;
import id.kawal.agency.inbox.InboxEvents;
import id.kawal.agency.inbox.InboxState;
import id.kawal.agency.inbox.InboxTransitions;
import id.kawal.agency.inbox.Inboxes;
import id.kawal.agency.inbox.Ruling;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * An agency acts on a case in its inbox: repetitions are found first, then the table rules, then it is recorded and
 * told.
 */
public final class HandlingCases {

    private final Inboxes inboxes;
    private final InboxEvents events;
    private final PendingExtensions extensions;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public HandlingCases(Inboxes inboxes, InboxEvents events, PendingExtensions extensions, Clock clock,
            Supplier<UUID> ids) {
        this.inboxes = inboxes;
        this.events = events;
        this.extensions = extensions;
        this.clock = clock;
        this.ids = ids;
    }

    /** Does what the agency wishes, or says why not. */
    public FilingOutcome handle(Filing filing) {
        return inboxes.exclusively(filing.caseId(), inHand -> inHand.entry(filing.agencyCode())
                .map(entry -> handle(filing, entry, inHand)).orElseGet(NoSuchCase::new));
    }

    private FilingOutcome handle(Filing filing, InboxEntry entry, CaseInHand inHand) {
        var hash = ContentHash.of(filing.command());
        var repetitions = new Repetitions(inHand.actions(entry.agencyCode()), entry.deliveredAt(), extensions);
        var sameKey = repetitions.withKey(filing.idempotencyKey());
        if (sameKey.isPresent()) {
            return sameKey.get().contentHash().equals(hash) ? new Recorded(sameKey.get(), entry, true)
                    : new Refused(ActionRefusal.KEY_REUSED, entry.state());
        }
        var sameContent = repetitions.of(filing.command(), hash, entry);
        if (sameContent.isPresent()) {
            return new Recorded(sameContent.get(), entry, true);
        }
        if (filing.command() instanceof HandOver && repetitions.handedOverBefore()) {
            return new Refused(ActionRefusal.HANDED_OVER_BEFORE, entry.state());
        }
        return switch (InboxTransitions.rule(entry.state(), filing.command().action())) {
            case Ruling.Refused refused -> new Refused(refused.reason(), entry.state());
            case Ruling.Allowed allowed -> record(filing, hash, entry, allowed.to(), inHand);
        };
    }

    private Recorded record(Filing filing, String hash, InboxEntry entry, InboxState to, CaseInHand inHand) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var number = filing.command() instanceof Answer ? entry.answers() + 1 : 0;
        var action = new RecordedAction(ids.get(), entry.caseId(), entry.agencyCode(), at, number,
                filing.idempotencyKey(), hash, filing.command());
        var after = entry.after(action, to);
        inHand.keep(after);
        inHand.keep(action, filing.contents());
        events.acted(action);
        if (filing.command() instanceof HandOver handOver) {
            handOver(action, handOver.toAgencyCode(), inHand);
        }
        return new Recorded(action, after, false);
    }

    private void handOver(RecordedAction action, String to, CaseInHand inHand) {
        inHand.keep(inHand.entry(to).map(entry -> entry.deliveredAgain(action.at(), action.agencyCode()))
                .orElseGet(() -> InboxEntry.delivered(action.caseId(), to, action.at(), action.agencyCode())));
        inHand.facts().ifPresent(facts -> inHand.keep(facts.heldBy(to)));
        events.delivered(action.caseId(), to, action.at());
    }
}
