package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseQuery;
import id.kawal.escalation.casefile.Cases;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;

/** Cases in PostgreSQL: any number is read with three statements and written back, as what changed, with a few. */
@Repository
class StoredCases implements Cases {

    private static final BiConsumer<UUID, RuntimeException> REFUSED = (caseId, unreadable) -> {
        throw unreadable;
    };

    private final CaseReading reading;
    private final CaseWriting writing;
    private final DeadlineTable deadlines;

    StoredCases(CaseReading reading, CaseWriting writing, DeadlineTable deadlines) {
        this.reading = reading;
        this.writing = writing;
        this.deadlines = deadlines;
    }

    @Override
    public Optional<CaseFile> hold(UUID caseId) {
        return reading.lock(caseId) ? find(caseId) : Optional.empty();
    }

    @Override
    public Map<UUID, CaseFile> held(Collection<UUID> caseIds, BiConsumer<UUID, RuntimeException> unreadable) {
        return reading.read(caseIds, unreadable);
    }

    @Override
    public Optional<CaseFile> find(UUID caseId) {
        return Optional.ofNullable(reading.read(List.of(caseId), REFUSED).get(caseId));
    }

    @Override
    public Optional<CaseFile> ofClock(UUID clockId) {
        return reading.caseOfClock(clockId).flatMap(this::find);
    }

    @Override
    public List<CaseFile> page(CaseQuery query) {
        var ids = reading.page(query);
        var files = reading.read(ids, REFUSED);
        return ids.stream().map(files::get).toList();
    }

    @Override
    public void add(CaseFile file) {
        writing.begin(file.report());
        save(List.of(file));
    }

    @Override
    public void save(Collection<CaseFile> files) {
        if (!files.isEmpty()) {
            writing.write(List.copyOf(files)).ifPresent(deadlines::placed);
        }
    }
}
