package id.kawal.escalation.desk.web;

import id.kawal.escalation.assignment.OfficeMember;
import id.kawal.escalation.assignment.OfficeMembers;
import id.kawal.escalation.examiner.Urgency;
import id.kawal.messaging.SqlText;
import id.kawal.web.page.Field.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through the cases of the desk. */
@Component
class Queue {

    private final JdbcClient jdbc;
    private final OfficeMembers members;
    private final Clock clock;
    private final String sql = SqlText.beside(Queue.class, "queue.sql");
    private final String counts = SqlText.beside(Queue.class, "queue-counts.sql");

    Queue(JdbcClient jdbc, OfficeMembers members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    List<QueueEntry> page(QueueQuery query, String caller) {
        var after = query.after();
        var within = query.within();
        var state = query.asState();
        var text = query.q() == null || query.q().isBlank() ? null : query.q().strip();
        // What was typed is meant as typed, also a per cent sign.
        var literal = text == null ? null : text.replaceAll("[\\\\%_]", "\\\\$0");
        var closed = state == null ? Boolean.TRUE.equals(query.closed()) : state.isClosed();
        return jdbc.sql(sql).param("closed", closed).param("state", state == null ? null : state.name())
                .param("handlers", handlers(query.assignee(), caller))
                .param("unassigned", "none".equals(query.assignee())).param("agency", query.agency())
                .param("region", query.region())
                .param("overdue", Boolean.TRUE.equals(query.overdue()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("due_before", within == null ? null : clock.instant().plus(within).atOffset(ZoneOffset.UTC))
                .param("caller", caller).param("text", text).param("like", "%" + literal + "%")
                .param("prefix", literal + "%").param("suffix", "%" + literal)
                .param("after_case", after == null ? null : after.caseId())
                .param("after_due", after == null ? null : after.due())
                .param("limit", query.limit()).query(this::read).list();
    }

    /** How many cases burn how much, and how many are the caller’s. */
    QueueCounts counts(String caller) {
        var now = clock.instant();
        return jdbc.sql(counts).param("now", now.atOffset(ZoneOffset.UTC))
                .param("soon", now.plus(Urgency.SOON).atOffset(ZoneOffset.UTC)).param("caller", caller)
                .param("mine", handlers("me", caller))
                .query((row, number) -> new QueueCounts(row.getInt("overdue"), row.getInt("at_risk"),
                        row.getInt("calm"), row.getInt("unassigned"), row.getInt("mine")))
                .single();
    }

    /** The agencies of the cases of the desk, to choose from. */
    List<Option> agencies() {
        return jdbc.sql("""
                select distinct d.agency_code as code, coalesce(a.name, d.agency_code) as name
                from desk_case d left join agency a on a.agency_code = d.agency_code
                where d.agency_code is not null order by name""")
                .query((row, number) -> new Option(row.getString("code"), row.getString("name"), null)).list();
    }

    /** Their regions. */
    List<Option> regions() {
        return jdbc.sql("select distinct region from desk_case where region <> '' order by region")
                .query((row, number) -> new Option(row.getString("region"), row.getString("region"), null)).list();
    }

    /** Whoever stands in for somebody who is away sees their cases as their own. */
    private String @Nullable [] handlers(@Nullable String assignee, String caller) {
        if (assignee == null || assignee.equals("none")) {
            return null;
        }
        if (!assignee.equals("me")) {
            return new String[]{assignee};
        }
        var today = LocalDate.now(clock);
        var names = new ArrayList<>(List.of(caller));
        members.findBySubstitute(caller).stream().filter(member -> member.isAway(today)).map(OfficeMember::name)
                .forEach(names::add);
        return names.toArray(String[]::new);
    }

    private QueueEntry read(ResultSet row, int number) throws SQLException {
        var overdue = row.getString("overdue");
        return new QueueEntry(row.getObject("case_id", UUID.class), row.getString("register_number"),
                row.getString("origin"), row.getString("state"),
                at(row.getObject("since", OffsetDateTime.class)), at(row.getObject("opened_at", OffsetDateTime.class)),
                row.getString("agency_code"), row.getString("agency_name"), row.getString("substance"),
                row.getString("region"), row.getBoolean("confidential"), row.getString("subject"),
                row.getString("handler"), row.getInt("version"), row.getString("next_rule"),
                maybe(row, "next_due"), row.getString("first_rule"), maybe(row, "first_due"),
                overdue.isEmpty() ? List.of() : List.of(overdue.split(",")), row.getString("service_name"),
                CaseTitle.of(row.getString("subject"), row.getString("service_name"), row.getString("service_code"),
                        row.getString("substance"), agency(row)));
    }

    private static @Nullable String agency(ResultSet row) throws SQLException {
        var name = row.getString("agency_name");
        return name == null ? row.getString("agency_code") : name;
    }

    private @Nullable OffsetDateTime maybe(ResultSet row, String column) throws SQLException {
        var due = row.getObject(column, OffsetDateTime.class);
        return due == null ? null : at(due);
    }

    private OffsetDateTime at(OffsetDateTime moment) {
        ZoneId zone = clock.getZone();
        return moment.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
