package id.kawal.standalone.demo;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the demo has come; kept, so that a restart goes on with it.
 *
 * @param began when, in office time
 * @param reports what was filed, by number
 */
record Progress(Instant began, Map<Integer, Filed> reports) {

    Progress {
        if (began == null) {
            throw new IllegalArgumentException("The demo never began");
        }
        reports = new TreeMap<>(reports);
    }

    /**
     * A report that was filed, with what its invented reporter was given: try it at the tracking page.
     *
     * @param caseId the case
     * @param trackingCode its tracking code
     * @param pin its PIN
     * @param at when it was filed, in office time
     * @param done how many turns are over
     */
    record Filed(String caseId, String trackingCode, String pin, Instant at, int done) {

        Filed advanced() {
            return new Filed(caseId, trackingCode, pin, at, done + 1);
        }
    }

    Progress with(int number, Filed filed) {
        var more = new TreeMap<>(reports);
        more.put(number, filed);
        return new Progress(began, more);
    }
}
