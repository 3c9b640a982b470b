package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.ClockMiss;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.HandOver;
import id.kawal.escalation.casefile.Report;
import id.kawal.escalation.casefile.StepRecord;
import id.kawal.messaging.SqlText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what many cases decided, one statement a table. The caller holds the cases. */
@Component
class CaseWriting {

    private static final String BEGIN = SqlText.beside(CaseWriting.class, "begin-case.sql");
    private static final String CASES = SqlText.beside(CaseWriting.class, "write-cases.sql");
    private static final String FACTS = SqlText.beside(CaseWriting.class, "add-facts.sql");
    private static final String CLOCKS = SqlText.beside(CaseWriting.class, "write-clocks.sql");
    private static final String ENDED = SqlText.beside(CaseWriting.class, "end-clocks.sql");
    private static final String STEPS = SqlText.beside(CaseWriting.class, "add-steps.sql");
    private static final String UNDONE = SqlText.beside(CaseWriting.class, "remove-steps.sql");
    private static final String HAND_OVERS = SqlText.beside(CaseWriting.class, "add-forwardings.sql");

    private final JdbcClient jdbc;

    CaseWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Report report) {
        jdbc.sql(BEGIN).param("case", report.caseId()).param("submitted", report.submittedAt().toString())
                .param("office", report.office()).param("agency", report.agency()).param("service", report.service())
                .param("substance", report.substance()).param("channel", report.channel())
                .param("confidential", report.confidential()).param("event", report.eventDate())
                .param("language", report.language()).update();
    }

    /**
     * Writes what changed.
     *
     * @return the earliest deadline that was set, if any was
     */
    Optional<Instant> write(List<CaseFile> files) {
        var facts = files.stream().flatMap(file -> fresh(file).stream()).toList();
        writeCases(files);
        writeFacts(facts);
        writeSteps(files);
        writeHandOvers(files);
        endVanished(files, facts);
        var earliest = writeClocks(files.stream().flatMap(file -> ClockState.of(file).stream()).toList());
        files.forEach(CaseFile::kept);
        return earliest;
    }

    private static List<StoredFact> fresh(CaseFile file) {
        var facts = file.facts();
        var fresh = new ArrayList<StoredFact>();
        for (int number = file.keptFacts(); number < facts.size(); number++) {
            fresh.add(new StoredFact(file.report().caseId(), number + 1, facts.get(number)));
        }
        return fresh;
    }

    private void writeCases(List<CaseFile> files) {
        run(CASES, new Columns<>(files).ids("cases", file -> file.report().caseId())
                .texts("agencies", file -> file.clocks().agency()).texts("stages", file -> file.standing().stage())
                .flags("consents", file -> file.standing().consented())
                .texts("missing", file -> String.join(",", file.standing().missing()))
                .texts("since", file -> file.standing().eligibility() == null ? null
                        : file.standing().eligibility().since())
                .texts("reasons", file -> file.standing().eligibility() == null ? null
                        : file.standing().eligibility().reason())
                .texts("rules", file -> file.standing().eligibility() == null ? null
                        : file.standing().eligibility().rule())
                .texts("forwarded", file -> file.standing().forwardedAt())
                .texts("closed", file -> file.standing().closedAt())
                .numbers("facts", file -> file.facts().size()).arrays());
    }

    private void writeFacts(List<StoredFact> facts) {
        if (!facts.isEmpty()) {
            run(FACTS, new Columns<>(facts).ids("cases", StoredFact::caseId).numbers("numbers", StoredFact::number)
                    .ids("events", stored -> stored.fact().eventId()).texts("kinds", stored -> stored.fact().kind())
                    .texts("happened", stored -> stored.fact().happenedAt())
                    .texts("recorded", stored -> stored.fact().recordedAt())
                    .texts("agencies", stored -> stored.fact().agency())
                    .ids("references", stored -> stored.fact().reference())
                    .texts("details", StoredFact::details).arrays());
        }
    }

    private void writeSteps(List<CaseFile> files) {
        var undone = files.stream().flatMap(file -> file.progress().undone().stream()).toList();
        if (!undone.isEmpty()) {
            run(UNDONE, new Columns<>(undone).ids("clocks", StepRecord::clockId).texts("steps", StepRecord::step)
                    .arrays());
        }
        var fresh = files.stream().flatMap(file -> file.progress().fresh().stream()).toList();
        if (!fresh.isEmpty()) {
            run(STEPS, new Columns<>(fresh).ids("clocks", StepRecord::clockId).texts("steps", StepRecord::step)
                    .texts("due", StepRecord::due).texts("recorded", StepRecord::recordedAt)
                    .texts("skipped", StepRecord::skipped).arrays());
        }
    }

    private void writeHandOvers(List<CaseFile> files) {
        var handOvers = files.stream().filter(file -> fresh(file).stream()
                .anyMatch(stored -> stored.fact().kind() == FactKind.CASE_FORWARDED))
                .map(HandOver::of).toList();
        if (!handOvers.isEmpty()) {
            run(HAND_OVERS, new Columns<>(handOvers).ids("cases", HandOver::caseId)
                    .texts("forwarded", HandOver::forwardedAt).texts("reasons", HandOver::reason)
                    .texts("snapshots", handOver -> JsonMapper.shared().writeValueAsString(handOver)).arrays());
        }
    }

    /** A run that the facts no longer give was told of as stopped; its row says so too. */
    private void endVanished(List<CaseFile> files, List<StoredFact> facts) {
        var stopped = facts.stream().filter(stored -> stored.fact().kind() == FactKind.CLOCK_STOPPED)
                .map(stored -> stored.fact().reference()).toArray(UUID[]::new);
        if (stopped.length > 0) {
            var given = files.stream().flatMap(file -> file.clocks().runs().stream()).map(run -> run.id()).toList();
            var vanished = Arrays.stream(stopped).filter(clock -> !given.contains(clock))
                    .toArray(UUID[]::new);
            if (vanished.length > 0) {
                jdbc.sql(ENDED).param("clocks", vanished).update();
            }
        }
    }

    private Optional<Instant> writeClocks(List<ClockState> states) {
        var columns = new Columns<>(states).ids("clocks", state -> state.run().id()).ids("cases", ClockState::caseId)
                .texts("rules", state -> state.run().rule().id()).numbers("runs", state -> state.run().run())
                .texts("policies", state -> state.run().rule().version())
                .texts("agencies", state -> state.run().agency())
                .texts("started", state -> state.run().startedAt()).texts("zeros", state -> state.run().dayZero())
                .numbers("amounts", state -> state.run().start().limit().amount())
                .texts("units", state -> state.run().start().limit().unit())
                .numbers("extended", state -> state.run().extendedBy()).texts("statuses", ClockState::status)
                .texts("due", state -> state.run().due())
                .texts("stopped", state -> state.run().stop() == null ? null : state.run().stop().at())
                .texts("settled", state -> state.run().settledAt())
                .texts("reasons", state -> state.run().stop() == null ? null : state.run().stop().reason())
                .texts("missed", state -> state.miss().map(ClockMiss::due).orElse(null))
                .texts("retracted", state -> state.miss().map(ClockMiss::retractedAt).orElse(null))
                .texts("next", ClockState::next).texts("calendars", state -> state.run().rule().calendar());
        return jdbc.sql(CLOCKS).params(columns.arrays()).query(OffsetDateTime.class).optional()
                .map(OffsetDateTime::toInstant);
    }

    private void run(String statement, Map<String, Object> arrays) {
        jdbc.sql(statement).params(arrays).update();
    }
}
