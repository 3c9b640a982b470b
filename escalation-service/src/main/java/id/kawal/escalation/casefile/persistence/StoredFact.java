package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of {@code case_fact}.
 *
 * @param caseId the case
 * @param number its place in the order in which facts were heard of
 * @param fact what it says
 */
record StoredFact(UUID caseId, int number, Fact fact) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
    };

    static StoredFact read(ResultSet row) throws SQLException {
        var cell = new Cell(row);
        var fact = new Fact(cell.optionalId("event_id"), FactKind.valueOf(cell.text("kind")),
                cell.moment("happened_at"), cell.moment("recorded_at"), row.getString("agency_code"),
                cell.optionalId("reference"), JSON.readValue(cell.text("details"), DETAILS));
        return new StoredFact(cell.id("case_id"), row.getInt("number"), fact);
    }

    String details() {
        return JSON.writeValueAsString(fact.details());
    }
}
