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
    private String kind;

    protected AgencyEntry() {
    }

    AgencyEntry(Agency agency, String kind, boolean superiorReachable) {
        this.agencyCode = agency.code();
        this.name = agency.name();
        this.region = agency.region();
        this.superior = agency.superior();
        this.superiorReachable = superiorReachable;
        this.kind = kind;
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
