package id.kawal.agency.deadline;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time write about a case, also before any row of it exists: a deadline may be known before
 * the report, and both then set the place of the case in the inbox.
 */
@Component
public class CaseLock {

    private final JdbcClient jdbc;

    CaseLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the case and holds it until the running transaction ends. */
    public void hold(UUID caseId) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(caseId.getMostSignificantBits() ^ caseId.getLeastSignificantBits())
                .query().singleRow();
    }
}
