package id.kawal.escalation.similarity;

import id.kawal.escalation.policy.Patterns;
import id.kawal.messaging.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases that resemble one another. */
@Component
public class ComparingCases {

    private static final String SIMILAR = SqlText.beside(ComparingCases.class, "similar-cases.sql");
    private static final String PATTERNS = SqlText.beside(ComparingCases.class, "patterns.sql");

    private final JdbcClient jdbc;
    private final PatternSettings settings;
    private final Clock clock;

    ComparingCases(JdbcClient jdbc, PatternSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The cases that resemble that one most, without those in which the caller has an interest. */
    public List<SimilarCase> similarTo(UUID caseId, String caller) {
        return jdbc.sql(SIMILAR).param("case", caseId).param("caller", caller)
                .param("window", settings.window().toDays() + " days").query(this::similar).list();
    }

    /** The patterns that pass that threshold now. */
    public List<Pattern> patterns(Patterns threshold) {
        if (threshold.proposeFrom() < 1) {
            return List.of();
        }
        var since = clock.instant().minus(Duration.ofDays(threshold.days()));
        return jdbc.sql(PATTERNS).param("since", since.atOffset(ZoneOffset.UTC))
                .param("least", threshold.proposeFrom()).query(this::pattern).list();
    }

    private SimilarCase similar(ResultSet row, int number) throws SQLException {
        var alike = row.getDouble("alike");
        var reasons = new ArrayList<String>();
        if (alike >= 0.3) {
            reasons.add("SUBJECT");
        }
        for (var same : List.of("agency", "service", "region", "substance")) {
            if (row.getBoolean("same_" + same)) {
                reasons.add(same.toUpperCase(java.util.Locale.ROOT));
            }
        }
        var duplicate = row.getBoolean("same_agency") && alike >= settings.duplicateFrom();
        return new SimilarCase(row.getObject("case_id", UUID.class), row.getString("state"), row.getString("subject"),
                at(row, "opened_at"), row.getString("handler"), Math.round(row.getDouble("score") * 100) / 100.0,
                reasons, duplicate);
    }

    private Pattern pattern(ResultSet row, int number) throws SQLException {
        return new Pattern(row.getString("agency_code"), row.getString("agency_name"), row.getString("substance"),
                row.getInt("cases"), row.getInt("open_cases"), row.getInt("regions"), at(row, "first_at"),
                at(row, "last_at"), row.getBoolean("investigated"));
    }

    private OffsetDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }
}
