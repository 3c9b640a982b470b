package id.kawal.agency.filing;

import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.inbox.CaseFacts;
import id.kawal.agency.inbox.CaseInHand;
import id.kawal.agency.inbox.Evidence;
import id.kawal.agency.inbox.InboxEntry;
import id.kawal.agency.inbox.InboxEvents;
import id.kawal.agency.inbox.Inboxes;
import id.kawal.agency.inbox.ReporterNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Inboxes without a database, and a list of what was told. */
final class InMemoryInboxes implements Inboxes, InboxEvents {

    final List<String> told = new ArrayList<>();
    final List<ReporterNote> notes = new ArrayList<>();
    final Map<UUID, String> undeliverable = new HashMap<>();
    private final Map<UUID, CaseFacts> cases = new HashMap<>();
    private final Map<String, InboxEntry> entries = new HashMap<>();
    private final List<RecordedAction> actions = new ArrayList<>();

    InboxEntry entry(UUID caseId, String agency) {
        return entries.get(caseId + agency);
    }

    @Override
    public <R> R exclusively(UUID caseId, Function<CaseInHand, R> work) {
        return work.apply(new InHand(caseId));
    }

    @Override
    public List<UUID> undeliverableTo(String agencyCode) {
        return undeliverable.entrySet().stream().filter(entry -> entry.getValue().equals(agencyCode))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void delivered(UUID caseId, String agencyCode, Instant at) {
        told.add("delivered to " + agencyCode);
    }

    @Override
    public void acted(RecordedAction action) {
        told.add(action.command().action() + " by " + action.agencyCode()
                + (action.number() == 0 ? "" : " number " + action.number()));
    }

    private final class InHand implements CaseInHand {

        private final UUID caseId;

        private InHand(UUID caseId) {
            this.caseId = caseId;
        }

        @Override
        public Optional<CaseFacts> facts() {
            return Optional.ofNullable(cases.get(caseId));
        }

        @Override
        public Optional<InboxEntry> entry(String agencyCode) {
            return Optional.ofNullable(entries.get(caseId + agencyCode));
        }

        @Override
        public List<InboxEntry> entries() {
            return entries.values().stream().filter(entry -> entry.caseId().equals(caseId)).toList();
        }

        @Override
        public List<RecordedAction> actions(String agencyCode) {
            return actions.stream().filter(action -> action.agencyCode().equals(agencyCode)).toList();
        }

        @Override
        public void keep(CaseFacts facts) {
            cases.put(caseId, facts);
        }

        @Override
        public void keep(InboxEntry entry) {
            entries.put(caseId + entry.agencyCode(), entry);
        }

        @Override
        public void keep(RecordedAction action, Map<UUID, byte[]> contents) {
            actions.add(action);
        }

        @Override
        public void keep(ReporterNote note) {
            notes.add(note);
        }

        @Override
        public void keep(List<Evidence> evidence) {
            // Nothing here reads it.
        }

        @Override
        public void undeliverable(String agencyCode, Instant at) {
            undeliverable.put(caseId, agencyCode);
        }

        @Override
        public void settled() {
            undeliverable.remove(caseId);
        }
    }
}
