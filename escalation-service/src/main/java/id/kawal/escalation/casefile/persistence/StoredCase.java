package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.CaseStanding;
import id.kawal.escalation.casefile.Eligibility;
import id.kawal.escalation.casefile.EligibilityReason;
import id.kawal.escalation.casefile.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_file}. */
record StoredCase(Report report, CaseStanding standing) {

    static StoredCase read(ResultSet row) throws SQLException {
        var cell = new Cell(row);
        var report = new Report(cell.id("case_id"), cell.moment("submitted_at"), cell.text("office"),
                cell.text("reported_agency"), row.getString("service_code"), cell.text("substance"),
                cell.text("channel"), row.getBoolean("confidential"), row.getObject("event_date", LocalDate.class),
                cell.text("language"));
        var missing = cell.text("missing");
        var standing = new CaseStanding(CaseStage.valueOf(cell.text("stage")), row.getBoolean("consented"),
                missing.isEmpty() ? List.of() : List.of(missing.split(",")), eligibility(cell),
                cell.optionalMoment("forwarded_at"), cell.optionalMoment("closed_at"));
        return new StoredCase(report, standing);
    }

    private static @Nullable Eligibility eligibility(Cell cell) throws SQLException {
        var since = cell.optionalMoment("eligible_since");
        return since == null ? null
                : new Eligibility(since,
                        Objects.requireNonNull(cell.optional("eligible_reason", EligibilityReason.class)),
                        cell.row().getString("eligible_rule"));
    }
}
