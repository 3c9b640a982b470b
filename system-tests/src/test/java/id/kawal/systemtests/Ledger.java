package id.kawal.systemtests;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What Kawal has acknowledged: from the moment of its answer on, it must never be lost. */
final class Ledger {

    /** A report that was answered with 201. */
    record Reported(UUID caseId, String agency, String trackingCode, String pin) {
    }

    private final List<Reported> reports = new CopyOnWriteArrayList<>();
    private final Map<UUID, String> responses = new ConcurrentHashMap<>();

    void reported(Reported report) {
        reports.add(report);
    }

    void responded(UUID caseId, String responseId) {
        responses.put(caseId, responseId);
    }

    List<Reported> reports() {
        return reports;
    }

    /** The acknowledged answer of each answered case. */
    Map<UUID, String> responses() {
        return Map.copyOf(responses);
    }
}
