package id.kawal.escalation.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who should get a case, best first, with what the comparison rests on. */
@Component
public class ProposingAssignees {

    private static final String LOADS = """
            -- One row for each handler of open cases; few hundred open cases, read through desk_case_handler.
            select d.handler, count(*) as open_cases,
                   count(*) filter (where exists (select 1 from clock c where c.case_id = d.case_id
                       and c.status = 'MISSED' and c.stopped_at is null and c.settled_at is null)) as overdue_cases,
                   count(*) filter (where d.agency_code = :agency) as same_agency
            from desk_case d where not d.closed and d.handler is not null group by d.handler""";

    private final OfficeMembers members;
    private final ConflictsOfInterest conflicts;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposingAssignees(OfficeMembers members, ConflictsOfInterest conflicts, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.conflicts = conflicts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The members of a unit, or of every unit but the office itself, for that case about that agency. */
    public List<Candidate> propose(UUID caseId, @Nullable String agency, @Nullable Unit unit) {
        var today = LocalDate.now(clock);
        var loads = loads(agency);
        return Candidate.ranked(members.findByActiveTrueOrderByName().stream()
                .filter(member -> unit == null ? member.unit() != Unit.OFFICE : member.unit() == unit)
                .map(member -> Candidate.of(member, loads.getOrDefault(member.name(), Candidate.Load.NONE),
                        conflicts.has(caseId, member.name()), today))
                .toList());
    }

    /** Whether that name may be given a case at all: a member who works and has no interest in it. */
    public boolean mayGet(UUID caseId, String name) {
        return members.findById(name).filter(OfficeMember::isActive).isPresent() && !conflicts.has(caseId, name);
    }

    private Map<String, Candidate.Load> loads(@Nullable String agency) {
        var loads = new HashMap<String, Candidate.Load>();
        jdbc.sql(LOADS).param("agency", agency).query(row -> {
            loads.put(row.getString("handler"), new Candidate.Load(row.getInt("open_cases"),
                    row.getInt("overdue_cases"), row.getInt("same_agency")));
        });
        return loads;
    }
}
