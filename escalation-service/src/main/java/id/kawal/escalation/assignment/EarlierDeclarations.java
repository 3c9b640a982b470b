package id.kawal.escalation.assignment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells at the start of declarations that were made before the other services were told of any. */
@Component
class EarlierDeclarations {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierDeclarations.class);

    private final InterestRows rows;
    private final ConflictsOfInterest conflicts;

    EarlierDeclarations(InterestRows rows, ConflictsOfInterest conflicts) {
        this.rows = rows;
        this.conflicts = conflicts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        rows.findByAnnouncedAtIsNull().forEach(this::tell);
    }

    /** Each by itself: one that cannot be told holds up no other, and is tried again at the next start. */
    private void tell(InterestRow row) {
        try {
            conflicts.announce(row.caseId(), row.member());
        } catch (RuntimeException failed) {
            LOG.error(
                    "That somebody declared an interest in case {} could not be told to the other services; it is tried"
                            + " again at the next start",
                    row.caseId(), failed);
        }
    }
}
