package id.kawal.notification.recipient;

import id.kawal.notification.message.Messages;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what is learnt of recipients, and has the messages looked at again that waited for it. Joins the running transaction. */
@Component
public class Recipients {

    private final KnownCases cases;
    private final SealedContacts contacts;
    private final KnownAgencies agencies;
    private final KnownClocks clocks;
    private final Messages messages;

    Recipients(KnownCases cases, SealedContacts contacts, KnownAgencies agencies, KnownClocks clocks,
            Messages messages) {
        this.cases = cases;
        this.contacts = contacts;
        this.agencies = agencies;
        this.clocks = clocks;
        this.messages = messages;
    }

    public void reported(UUID caseId, UUID reporterId, boolean confidential) {
        cases.note(caseId, reporterId, confidential);
        messages.wakeCase(caseId);
    }

    public void reachable(UUID reporterId, UUID caseId, String sealed) {
        contacts.saveAndFlush(new SealedContact(reporterId, caseId, sealed));
        messages.wakeCase(caseId);
    }

    /** Erases the contact, and what the delivery log kept of the address. */
    public void erased(UUID reporterId) {
        var caseId = contacts.findById(reporterId).map(SealedContact::caseId).orElse(null);
        contacts.saveAndFlush(new SealedContact(reporterId, caseId, null));
        if (caseId != null) {
            messages.forgetReporter(caseId);
        }
    }

    public void described(String agencyCode, String name, String email, String superiorEmail, boolean active) {
        agencies.saveAndFlush(new KnownAgency(agencyCode, name, email, superiorEmail, active));
        messages.wakeAgency(agencyCode);
    }

    public void clockStarted(UUID clockId, UUID caseId, String rule, String agencyCode, Instant due,
            @Nullable KnownDuty duty) {
        clocks.saveAndFlush(new KnownClock(clockId, caseId, rule, agencyCode, due, duty));
        messages.wakeCase(caseId);
    }

    /** What the rule of the clock is about; empty where it is for the staff alone. */
    public Optional<KnownDuty> duty(@Nullable UUID clockId) {
        return clockId == null ? Optional.empty() : clocks.findById(clockId).map(KnownClock::duty);
    }

    /** The date of the clock is another one now, or none while it stands still. */
    public void clockMoved(UUID clockId, @Nullable Instant due) {
        clocks.findById(clockId).ifPresent(clock -> clock.moveTo(due));
    }

    public void clockEnded(UUID clockId) {
        clocks.findById(clockId).ifPresent(KnownClock::end);
    }
}
