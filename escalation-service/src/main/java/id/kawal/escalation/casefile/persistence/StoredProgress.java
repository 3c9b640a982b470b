package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.ClockMiss;
import id.kawal.escalation.casefile.SkipReason;
import id.kawal.escalation.casefile.StepRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was acted upon in one run: its miss, and one of its steps.
 *
 * @param caseId the case
 * @param miss the miss of the run, if it has one
 * @param step a step that was dealt with, if one was
 */
record StoredProgress(UUID caseId, @Nullable ClockMiss miss, @Nullable StepRecord step) {

    static StoredProgress read(ResultSet row) throws SQLException {
        var cell = new Cell(row);
        var clockId = cell.id("clock_id");
        var missed = cell.optionalMoment("missed_due");
        var miss = missed == null ? null : new ClockMiss(clockId, missed, cell.optionalMoment("retracted_at"));
        var name = row.getString("step");
        var step = name == null ? null
                : new StepRecord(clockId, name, cell.moment("due_at"),
                        cell.moment("recorded_at"), cell.optional("skipped", SkipReason.class));
        return new StoredProgress(cell.id("case_id"), miss, step);
    }
}
