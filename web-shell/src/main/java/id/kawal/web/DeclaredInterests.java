package id.kawal.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets nobody of the Ombudsman's staff read the file of a case in which they declared an interest of their own (UU 37/2008 art. 40),
 * in a service that keeps a part of the file and hears of declarations from escalation-service. Kept in {@code declared_interest} of
 * that service by case, whatever else is known of the case there, because no order is assumed between topics.
 */
public class DeclaredInterests {

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredInterests.class);

    private final JdbcClient jdbc;

    /** Kept in the database of the service. */
    public DeclaredInterests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a declaration, also of a case that is not known here yet; declared twice is declared once. */
    public void keep(UUID caseId, String member, Instant declaredAt) {
        jdbc.sql("""
                insert into declared_interest (case_id, member, declared_at) values (:case, :member, :at)
                on conflict do nothing""").param("case", caseId).param("member", member)
                .param("at", declaredAt.atOffset(ZoneOffset.UTC)).update();
    }

    /**
     * Refuses the file of that case to whoever declared an interest in it. The log tells of it without naming anybody.
     *
     * @throws Refusal 403 when the caller did
     */
    public void keepAway(UUID caseId, Caller caller) {
        var declared = jdbc.sql("select count(*) from declared_interest where case_id = :case and member = :member")
                .param("case", caseId).param("member", caller.name()).query(Integer.class).single() > 0;
        if (declared) {
            LOG.info("The file of case {} was not shown to somebody who declared an interest in it", caseId);
            throw Refusal.forbidden("conflict-declared");
        }
    }
}
