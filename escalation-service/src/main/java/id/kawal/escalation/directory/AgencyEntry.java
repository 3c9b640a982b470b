package id.kawal.escalation.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> services;

    protected AgencyEntry() {
    }

    AgencyEntry(Agency agency, String kind, boolean superiorReachable, Map<String, String> services) {
        this.agencyCode = agency.code();
        this.name = agency.name();
        this.region = agency.region();
        this.superior = agency.superior();
        this.superiorReachable = superiorReachable;
        this.kind = kind;
        this.services = Map.copyOf(services);
    }

    Agency agency() {
        return new Agency(agencyCode, name, region, superior);
    }

    @Nullable String service(String code) {
        return services.get(code);
    }

    @Nullable String superior() {
        return superior;
    }

    boolean isSuperiorReachable() {
        return superiorReachable;
    }
}
