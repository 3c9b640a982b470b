package id.kawal.escalation.casefile.persistence;

import static java.util.stream.Collectors.groupingBy;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseProgress;
import id.kawal.escalation.casefile.CaseQuery;
import id.kawal.escalation.casefile.CaseRules;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.HandOver;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Repository;

/** Cases in PostgreSQL: the rows of a case are read as one and written back as what changed. */
@Repository
class JpaCases implements Cases {

    private final CaseRows rows;
    private final EntityManager entities;
    private final DeadlineTable deadlines;
    private final CaseRules rules;

    JpaCases(CaseRows rows, EntityManager entities, DeadlineTable deadlines, CaseRules rules) {
        this.rows = rows;
        this.entities = entities;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public Optional<CaseFile> hold(UUID caseId) {
        return rows.hold(caseId).map(row -> restore(List.of(row)).get(caseId));
    }

    @Override
    public Map<UUID, CaseFile> held(Collection<UUID> caseIds) {
        return restore(rows.findAllById(caseIds));
    }

    @Override
    public Optional<CaseFile> find(UUID caseId) {
        return rows.findById(caseId).map(row -> restore(List.of(row)).get(caseId));
    }

    @Override
    public Optional<CaseFile> ofClock(UUID clockId) {
        return rows.caseOfClock(clockId).flatMap(this::find);
    }

    @Override
    public List<CaseFile> page(CaseQuery query) {
        var page = rows.page(query.stage(), query.agency(), query.before(), Limit.of(query.limit()));
        return List.copyOf(restore(page).values());
    }

    private Map<UUID, CaseFile> restore(List<CaseRow> cases) {
        var ids = cases.stream().map(CaseRow::caseId).toList();
        var facts = rows.factsOf(ids).stream().collect(groupingBy(FactRow::caseId));
        var clocks = rows.clocksOf(ids);
        var clocksByCase = clocks.stream().collect(groupingBy(ClockRow::caseId));
        var steps = rows.stepsOf(clocks.stream().map(ClockRow::clockId).toList()).stream()
                .collect(groupingBy(StepRow::clockId));
        var files = new LinkedHashMap<UUID, CaseFile>();
        for (var row : cases) {
            var own = clocksByCase.getOrDefault(row.caseId(), List.of());
            files.put(row.caseId(), CaseFile.restore(row.report(), row.standing(),
                    facts.getOrDefault(row.caseId(), List.of()).stream().map(FactRow::fact).toList(),
                    progress(own, steps),
                    rules));
        }
        return files;
    }

    private static CaseProgress progress(List<ClockRow> clocks, Map<UUID, List<StepRow>> steps) {
        return new CaseProgress(
                clocks.stream().flatMap(clock -> steps.getOrDefault(clock.clockId(), List.of()).stream())
                        .map(StepRow::step)
                        .toList(),
                clocks.stream().map(ClockRow::miss).filter(Objects::nonNull).toList());
    }

    @Override
    public void add(CaseFile file) {
        var row = new CaseRow(file.report());
        row.take(file);
        entities.persist(row);
        addFacts(file, 0);
        deadlines.move(takeClocks(file, Map.of()));
    }

    @Override
    public void save(Collection<CaseFile> files) {
        var clocks = new LinkedHashMap<UUID, ClockRow>();
        rows.clocksOf(files.stream().map(file -> file.report().caseId()).toList())
                .forEach(clock -> clocks.put(clock.clockId(), clock));
        var moves = new ArrayList<DeadlineMove>();
        for (var file : files) {
            var row = rows.getReferenceById(file.report().caseId());
            addFacts(file, row.factCount());
            if (file.standing().isForwarded() && !row.isForwarded()) {
                entities.persist(new ForwardingRow(HandOver.of(file)));
            }
            row.take(file);
            moves.addAll(takeClocks(file, clocks));
        }
        deadlines.move(moves);
    }

    private void addFacts(CaseFile file, int known) {
        var facts = file.facts();
        for (int number = known; number < facts.size(); number++) {
            entities.persist(new FactRow(file.report().caseId(), number + 1, facts.get(number)));
        }
    }

    private List<DeadlineMove> takeClocks(CaseFile file, Map<UUID, ClockRow> known) {
        var moves = new ArrayList<DeadlineMove>();
        for (var run : file.clocks().runs()) {
            var row = known.get(run.id());
            if (row == null) {
                row = new ClockRow(file.report().caseId(), run);
                moves.add(row.take(file, run));
                entities.persist(row);
            } else {
                moves.add(row.take(file, run));
            }
        }
        known.values().stream().filter(row -> row.caseId().equals(file.report().caseId()))
                .filter(row -> file.clocks().run(row.clockId()).isEmpty()).forEach(row -> moves.add(row.end()));
        file.progress().undone().forEach(
                step -> entities.remove(entities.find(StepRow.class, new StepRow.Key(step.clockId(), step.step()))));
        file.progress().fresh().forEach(step -> entities.persist(new StepRow(step)));
        return moves;
    }
}
