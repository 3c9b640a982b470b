package id.kawal.escalation.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An agency as the directory describes it. */
@Entity
@Table(name = "agency")
@SuppressWarnings("NullAway.Init")
class AgencyEntry {

    @Id
    private String agencyCode;
    private String name;
    private String region;
    private @Nullable String superior;
    private boolean superiorReachable;

    protected AgencyEntry() {
    }

    AgencyEntry(String agencyCode, String name, String region, @Nullable String superior, boolean superiorReachable) {
        this.agencyCode = agencyCode;
        this.name = name;
        this.region = region;
        this.superior = superior;
        this.superiorReachable = superiorReachable;
    }

    Agency agency() {
        return new Agency(agencyCode, name, region, superior);
    }

    @Nullable String superior() {
        return superior;
    }

    boolean isSuperiorReachable() {
        return superiorReachable;
    }
}
