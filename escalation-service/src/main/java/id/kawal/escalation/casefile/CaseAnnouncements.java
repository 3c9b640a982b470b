package id.kawal.escalation.casefile;

import java.util.List;

/** Tells others what cases decided. */
public interface CaseAnnouncements {

    /** Tells, in this order, together with the running transaction or not at all. */
    void announce(List<Decision> decisions);
}
