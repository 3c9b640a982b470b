package id.kawal.escalation.casefile.persistence;

import static java.util.stream.Collectors.groupingBy;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseProgress;
import id.kawal.escalation.casefile.CaseQuery;
import id.kawal.escalation.casefile.CaseRules;
import id.kawal.messaging.SqlText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of cases. */
@Component
class CaseReading {

    private static final String CASES = SqlText.beside(CaseReading.class, "read-cases.sql");
    private static final String FACTS = SqlText.beside(CaseReading.class, "read-facts.sql");
    private static final String PROGRESS = SqlText.beside(CaseReading.class, "read-progress.sql");
    private static final String PAGE = SqlText.beside(CaseReading.class, "page-cases.sql");

    private final JdbcClient jdbc;
    private final CaseRules rules;

    CaseReading(JdbcClient jdbc, CaseRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** Holds the case until the running transaction ends; false when it is not known. */
    boolean lock(UUID caseId) {
        return jdbc.sql("select 1 from case_file where case_id = :case for update").param("case", caseId)
                .query(Integer.class).optional().isPresent();
    }

    Optional<UUID> caseOfClock(UUID clockId) {
        return jdbc.sql("select case_id from clock where clock_id = :clock").param("clock", clockId).query(UUID.class)
                .optional();
    }

    List<UUID> page(CaseQuery query) {
        return jdbc.sql(PAGE).param("stage", query.stage() == null ? null : query.stage().name())
                .param("agency", query.agency()).param("before", query.before()).param("limit", query.limit())
                .query(UUID.class).list();
    }

    /** Reads the cases; one that does not make sense is left out and reported. */
    Map<UUID, CaseFile> read(Collection<UUID> caseIds, BiConsumer<UUID, RuntimeException> unreadable) {
        var ids = caseIds.toArray(UUID[]::new);
        var cases = jdbc.sql(CASES).param("cases", ids).query((row, number) -> StoredCase.read(row)).list();
        var facts = jdbc.sql(FACTS).param("cases", ids).query((row, number) -> StoredFact.read(row)).list().stream()
                .collect(groupingBy(StoredFact::caseId));
        var progress = jdbc.sql(PROGRESS).param("cases", ids).query((row, number) -> StoredProgress.read(row)).list()
                .stream().collect(groupingBy(StoredProgress::caseId));
        var files = new LinkedHashMap<UUID, CaseFile>();
        for (var stored : cases) {
            var caseId = stored.report().caseId();
            try {
                files.put(caseId, CaseFile.restore(stored.report(), stored.standing(),
                        facts.getOrDefault(caseId, List.of()).stream().map(StoredFact::fact).toList(),
                        progress(progress.getOrDefault(caseId, List.of())), rules));
            } catch (RuntimeException nonsense) {
                unreadable.accept(caseId, nonsense);
            }
        }
        return files;
    }

    private static CaseProgress progress(List<StoredProgress> stored) {
        return new CaseProgress(stored.stream().map(StoredProgress::step).filter(Objects::nonNull).toList(),
                stored.stream().map(StoredProgress::miss).filter(Objects::nonNull).toList());
    }
}
