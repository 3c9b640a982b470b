package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.policy.PolicyVersions.Entry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts drafts into force. Clocks that run keep the version under which they started: a date that was told to somebody is not moved by a
 * new policy, and what happened under the old one stays explained by it. Only clocks that start from that day on are under
 * the new version.
 */
@Service
public class ActivatingPolicies {

    private final PolicyVersions versions;
    private final PoliciesInForce inForce;
    private final DraftingPolicies drafting;
    private final Calendars calendars;
    private final Clock clock;

    ActivatingPolicies(PolicyVersions versions, PoliciesInForce inForce, DraftingPolicies drafting, Calendars calendars,
            Clock clock) {
        this.versions = versions;
        this.inForce = inForce;
        this.drafting = drafting;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Puts a draft into force.
     *
     * @return the version, or nothing when there is none of that name
     * @throws InvalidPolicy when it is not sound any more
     * @throws AlreadyActivated when it is in force already
     * @throws Retroactive when the day has passed
     */
    @Transactional
    public Optional<PolicyVersion> activate(String name, LocalDate validFrom, String by, String reason) {
        var draft = versions.hold(name);
        if (draft.isEmpty()) {
            return draft;
        }
        if (draft.get().activation() != null) {
            throw new AlreadyActivated(name);
        }
        drafting.read(name, draft.get().yaml());
        if (validFrom.isBefore(calendars.ofOffice().dayOf(clock.instant()))) {
            throw new Retroactive();
        }
        var activated = new PolicyVersion(name, draft.get().yaml(), draft.get().drafted(),
                new PolicyVersion.Activation(validFrom, clock.instant(), by, reason));
        versions.keep(activated, new Entry("ACTIVATED", clock.instant(), by, reason));
        refreshAfterCommit();
        return Optional.of(activated);
    }

    private void refreshAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                inForce.refresh();
            }
        });
    }

    /** A policy that would hold for what has happened already. */
    public static final class Retroactive extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Retroactive() {
            super("A policy holds from today on at the earliest", null, false, false);
        }
    }
}
