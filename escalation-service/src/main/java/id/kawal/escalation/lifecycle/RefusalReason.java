package id.kawal.escalation.lifecycle;

import java.util.Arrays;

/** Why the law lets the Ombudsman refuse a report (UU 37/2008 art. 36, art. 24(3)). */
public enum RefusalReason {
    NO_PRIOR_COMPLAINT, COURT_MATTER, PROVIDER_STILL_WITHIN_TIME, ALREADY_RESOLVED, OUT_OF_JURISDICTION,
    SETTLED_BY_MEDIATION, NO_MALADMINISTRATION, TIME_BARRED, DUPLICATE;

    static boolean knows(String code) {
        return Arrays.stream(values()).anyMatch(reason -> reason.name().equals(code));
    }
}
