package id.kawal.escalation.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the office, by the name of their token. */
@Entity
@Table(name = "office_member")
@SuppressWarnings("NullAway.Init")
public class OfficeMember {

    @Id
    private String name;
    @Enumerated(EnumType.STRING)
    private Unit unit;
    @Enumerated(EnumType.STRING)
    @Column(name = "rank")
    private Rank rank;
    private boolean active;
    private @Nullable LocalDate awayUntil;
    private @Nullable String substitute;
    @Version
    private int version;

    protected OfficeMember() {
    }

    /** A member of that name. */
    public OfficeMember(String name, Unit unit, Rank rank) {
        this.name = name;
        place(unit, rank, true);
    }

    /** Puts the member elsewhere. */
    public final void place(Unit in, Rank as, boolean working) {
        unit = in;
        rank = as;
        active = working;
    }

    /** Says until when the member is away, and who stands in; nothing when back. */
    public void away(@Nullable LocalDate until, @Nullable String standIn) {
        awayUntil = until;
        substitute = standIn;
    }

    public String name() {
        return name;
    }

    public Unit unit() {
        return unit;
    }

    public Rank rank() {
        return rank;
    }

    public boolean isActive() {
        return active;
    }

    public @Nullable LocalDate awayUntil() {
        return awayUntil;
    }

    public @Nullable String substitute() {
        return substitute;
    }

    /** Whether the member is away on that day. */
    public boolean isAway(LocalDate day) {
        return awayUntil != null && !awayUntil.isBefore(day);
    }
}
