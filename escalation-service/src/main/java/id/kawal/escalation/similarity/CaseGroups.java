package id.kawal.escalation.similarity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that are handled together. */
@Component
public class CaseGroups {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseGroups(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts cases together. */
    public UUID make(String title, Collection<UUID> caseIds, String by) {
        var groupId = UUID.randomUUID();
        jdbc.sql("insert into case_group (group_id, title, made_by, made_at) values (:id, :title, :by, :at)")
                .param("id", groupId).param("title", title).param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("insert into case_group_member (group_id, case_id) select :id, unnest(:cases::uuid[])")
                .param("id", groupId).param("cases", caseIds.toArray(UUID[]::new)).update();
        return groupId;
    }

    /** The cases of a group; none when there is no such group. */
    public List<UUID> members(UUID groupId) {
        return jdbc.sql("select case_id from case_group_member where group_id = :id order by case_id")
                .param("id", groupId).query(UUID.class).list();
    }
}
