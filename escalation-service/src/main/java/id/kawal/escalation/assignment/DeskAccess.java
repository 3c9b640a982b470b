package id.kawal.escalation.assignment;

import id.kawal.escalation.desk.DeskCase;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets nobody with an interest of their own near a case (UU 37/2008 art. 40). */
@Component
public class DeskAccess {

    private final DeskCases desk;
    private final ConflictsOfInterest conflicts;

    DeskAccess(DeskCases desk, ConflictsOfInterest conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
    }

    /**
     * The case, for that caller.
     *
     * @throws Refusal 404 when it is not at the desk, 403 when the caller declared a conflict of interest
     */
    public DeskCase open(UUID caseId, Caller caller) {
        var held = desk.find(caseId).orElseThrow(() -> Refusal.notFound("case-not-at-the-desk"));
        conflicts.keepAway(caseId, caller);
        return held;
    }
}
