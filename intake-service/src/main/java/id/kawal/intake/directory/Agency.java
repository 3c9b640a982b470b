package id.kawal.intake.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency that a report may name. */
@Entity
public class Agency {

    @Id
    private String code;
    private String name;
    private String regionName;
    private boolean active;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agency_service", joinColumns = @JoinColumn(name = "agency_code"))
    @OrderColumn(name = "position")
    private List<OfferedService> services = new ArrayList<>();
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Agency() {
    }

    public Agency(String code, String name, String regionName, boolean active, List<OfferedService> services) {
        this.code = code;
        this.name = name;
        this.regionName = regionName;
        this.active = active;
        this.services.addAll(services);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String regionName() {
        return regionName;
    }

    boolean active() {
        return active;
    }

    /** The services of its catalogue. */
    public List<OfferedService> services() {
        return List.copyOf(services);
    }

    void become(Agency described) {
        name = described.name;
        regionName = described.regionName;
        active = described.active;
        services.clear();
        services.addAll(described.services);
    }

    void end() {
        active = false;
    }

    /**
     * A service of an agency's catalogue.
     *
     * @param code within the agency
     * @param name in Indonesian
     * @param timeLimit how many units its published standard promises, if that is known
     * @param unit which units
     */
    @Embeddable
    public record OfferedService(String code, String name, @Nullable Integer timeLimit, @Nullable String unit) {
    }
}
