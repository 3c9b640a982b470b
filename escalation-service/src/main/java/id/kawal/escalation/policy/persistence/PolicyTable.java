package id.kawal.escalation.policy.persistence;

import id.kawal.escalation.policy.PolicyVersion;
import id.kawal.escalation.policy.PolicyVersions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code policy_version} and {@code policy_log}. */
@Component
class PolicyTable implements PolicyVersions {

    private static final String SELECT = "select * from policy_version ";

    private final JdbcClient jdbc;

    PolicyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PolicyVersion> all() {
        return jdbc.sql(SELECT + "order by valid_from nulls last, activated_at, drafted_at, version")
                .query(PolicyTable::read).list();
    }

    @Override
    public Optional<PolicyVersion> named(String version) {
        return jdbc.sql(SELECT + "where version = :version").param("version", version).query(PolicyTable::read)
                .optional();
    }

    /** A name that is not there yet is held by its number: two who write it at once do so one after the other. */
    @Override
    public Optional<PolicyVersion> hold(String version) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('policy_version'), hashtext(:version))")
                .param("version", version).query((row, number) -> number).single();
        return named(version);
    }

    @Override
    public void keep(PolicyVersion version, Entry entry) {
        var activation = version.activation();
        jdbc.sql("""
                insert into policy_version (version, yaml, drafted_at, drafted_by, valid_from, activated_at, activated_by, reason)
                values (:version, :yaml, :draftedAt, :draftedBy, :validFrom, :activatedAt, :activatedBy, :reason)
                on conflict (version) do update set yaml = excluded.yaml, drafted_at = excluded.drafted_at,
                    drafted_by = excluded.drafted_by, valid_from = excluded.valid_from,
                    activated_at = excluded.activated_at, activated_by = excluded.activated_by, reason = excluded.reason
                """).param("version", version.version()).param("yaml", version.yaml())
                .param("draftedAt", at(version.drafted().at())).param("draftedBy", version.drafted().by())
                .param("validFrom", activation == null ? null : activation.validFrom())
                .param("activatedAt", activation == null ? null : at(activation.at()))
                .param("activatedBy", activation == null ? null : activation.by())
                .param("reason", activation == null ? null : activation.reason()).update();
        jdbc.sql(
                """
                insert into policy_log (version, action, at, by, reason) values (:version, :action, :at, :by, :reason)""")
                .param("version", version.version()).param("action", entry.action()).param("at", at(entry.at()))
                .param("by", entry.by()).param("reason", entry.reason()).update();
    }

    @Override
    public List<Entry> log(String version) {
        return jdbc.sql("select action, at, by, reason from policy_log where version = :version order by id")
                .param("version", version).query((row, number) -> new Entry(row.getString("action"),
                        Objects.requireNonNull(instant(row, "at")), row.getString("by"), row.getString("reason")))
                .list();
    }

    @Override
    public String stamp() {
        return jdbc
                .sql("select count(activated_at) || ' ' || coalesce(max(activated_at)::text, '') from policy_version")
                .query(String.class).single();
    }

    private static PolicyVersion read(ResultSet row, int number) throws SQLException {
        var validFrom = row.getObject("valid_from", LocalDate.class);
        var activation = validFrom == null ? null
                : new PolicyVersion.Activation(validFrom, Objects.requireNonNull(instant(row, "activated_at")),
                        row.getString("activated_by"), row.getString("reason"));
        return new PolicyVersion(row.getString("version"), row.getString("yaml"),
                new PolicyVersion.Drafted(Objects.requireNonNull(instant(row, "drafted_at")),
                        row.getString("drafted_by")),
                activation);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
