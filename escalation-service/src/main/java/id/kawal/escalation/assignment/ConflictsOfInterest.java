package id.kawal.escalation.assignment;

import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who declared an interest of their own in which case (UU 37/2008 art. 40). A declaration is never taken back. */
@Component
public class ConflictsOfInterest {

    private final InterestRows rows;
    private final Clock clock;

    ConflictsOfInterest(InterestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether that member declared an interest in that case. */
    public boolean has(UUID caseId, String member) {
        return rows.existsById(new InterestRow.Key(caseId, member));
    }

    /**
     * Lets nobody near a case in which they declared an interest.
     *
     * @throws Refusal 403 when the caller did
     */
    public void keepAway(UUID caseId, Caller caller) {
        if (has(caseId, caller.name())) {
            throw Refusal.forbidden("conflict-declared");
        }
    }

    /** Declares it; declared twice is declared once. */
    public void declare(UUID caseId, String member, String reason) {
        if (!has(caseId, member)) {
            rows.save(new InterestRow(caseId, member, clock.instant(), reason));
        }
    }
}
