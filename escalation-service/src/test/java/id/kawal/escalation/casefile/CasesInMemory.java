package id.kawal.escalation.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Cases and deadlines in memory. */
final class CasesInMemory implements Cases, Deadlines, CaseAnnouncements {

    final Map<UUID, CaseFile> files = new HashMap<>();
    final TreeSet<DueDeadline> due = new TreeSet<>(DueDeadline.OLDEST_FIRST);
    final List<CaseEvent> told = new ArrayList<>();
    final Map<DueDeadline, String> parked = new HashMap<>();

    @Override
    public void announce(List<Decision> decisions) {
        decisions.forEach(decision -> told.addAll(decision.events()));
    }

    @Override
    public Claim claim(Instant now, int limit) {
        var claimed = due(now, limit);
        return new Claim(claimed, claimed.size());
    }

    @Override
    public List<DueDeadline> claim(Collection<DueDeadline> wanted) {
        return wanted.stream().filter(due::contains).toList();
    }

    @Override
    public List<DueDeadline> due(Instant now, int limit) {
        return due.stream().filter(deadline -> !deadline.dueAt().isAfter(now)).limit(limit).toList();
    }

    @Override
    public NextDeadline next() {
        return new NextDeadline(due.isEmpty() ? null : due.getFirst().dueAt(), null);
    }

    @Override
    public void drop(Collection<DueDeadline> idle) {
        idle.forEach(due::remove);
    }

    @Override
    public void park(Map<DueDeadline, String> obstructed, Instant now, Duration backoff) {
        parked.putAll(obstructed);
        due.removeAll(obstructed.keySet());
    }

    @Override
    public int unpark(Instant now) {
        return 0;
    }

    @Override
    public int parked() {
        return parked.size();
    }

    @Override
    public void whenPlaced(Consumer<Instant> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(CaseFile file) {
        files.put(file.report().caseId(), file);
        save(List.of(file));
    }

    @Override
    public void save(Collection<CaseFile> changed) {
        for (var file : changed) {
            var caseId = file.report().caseId();
            due.removeIf(deadline -> deadline.caseId().equals(caseId));
            file.clocks().runs().forEach(run -> file.nextStep(run)
                    .ifPresent(next -> due.add(new DueDeadline(next, run.id(), caseId))));
        }
    }

    @Override
    public Map<UUID, CaseFile> held(Collection<UUID> caseIds, BiConsumer<UUID, RuntimeException> unreadable) {
        return files;
    }

    @Override
    public Optional<CaseFile> hold(UUID caseId) {
        return find(caseId);
    }

    @Override
    public Optional<CaseFile> find(UUID caseId) {
        return Optional.ofNullable(files.get(caseId));
    }

    @Override
    public Optional<CaseFile> ofClock(UUID clockId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CaseFile> page(CaseQuery query) {
        throw new UnsupportedOperationException();
    }
}
