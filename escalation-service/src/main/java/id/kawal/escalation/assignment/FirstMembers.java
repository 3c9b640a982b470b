package id.kawal.escalation.assignment;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters the members whom the set-up names, so that a new office can assign cases; whom the head entered or changed stays as is. */
@Component
class FirstMembers implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final DeskSettings settings;

    FirstMembers(JdbcClient jdbc, DeskSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * How the desk is set up.
     *
     * @param members who works in the office: {@code name:unit} or {@code name:unit:rung}
     */
    @ConfigurationProperties("kawal.escalation.desk")
    record DeskSettings(@DefaultValue List<String> members) {
    }

    @Override
    public void afterSingletonsInstantiated() {
        settings.members().stream().map(FirstMembers::read).forEach(this::enter);
    }

    private void enter(OfficeMember member) {
        // Another replica may be starting at the same moment.
        jdbc.sql("""
                insert into office_member (name, unit, rank, active, version) values (:name, :unit, :rank, true, 0)
                on conflict (name) do nothing""").param("name", member.name()).param("unit", member.unit().name())
                .param("rank", member.rank().name()).update();
    }

    static OfficeMember read(String text) {
        var parts = text.strip().split(":", -1);
        try {
            return new OfficeMember(parts[0], Unit.valueOf(parts[1]),
                    parts.length > 2 ? Rank.valueOf(parts[2]) : Rank.HANDLER);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException(
                    "KAWAL_MEMBERS has '%s': write name:unit or name:unit:rung, with a unit of %s and a rung of %s."
                            .formatted(text, List.of(Unit.values()), List.of(Rank.values())),
                    wrong);
        }
    }
}
