package id.kawal.agency.directory;

import id.kawal.agency.directory.Agency.ContactPoint;
import id.kawal.agency.directory.Agency.PromisedService;
import id.kawal.agency.directory.Agency.Superior;
import id.kawal.agency.directory.Agency.WorkingWeek;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency as the database keeps it. */
@Entity
@Table(name = "agency")
@SuppressWarnings("NullAway.Init")
class AgencyRow {

    @Id
    private String code;

    @Version
    private @Nullable Integer version;

    private String name;
    private String kind;
    private String regionCode;
    private String superiorName;
    private String superiorEmail;

    @Enumerated(EnumType.STRING)
    private WorkingWeek workingWeek;

    private String source;
    private boolean active;
    private boolean ownContacts;

    @ElementCollection
    @CollectionTable(name = "agency_contact", joinColumns = @JoinColumn(name = "agency_code"))
    @OrderColumn(name = "place")
    private List<ContactPoint> contactPoints = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agency_service", joinColumns = @JoinColumn(name = "agency_code"))
    @OrderColumn(name = "place")
    private List<PromisedService> services = new ArrayList<>();

    protected AgencyRow() {
    }

    AgencyRow(String code, String source) {
        this.code = code;
        this.source = source;
    }

    void describe(Agency agency) {
        name = agency.name();
        kind = agency.kind();
        regionCode = agency.regionCode();
        superiorName = agency.superior() == null ? "" : agency.superior().name();
        superiorEmail = agency.superior() == null ? "" : agency.superior().email();
        workingWeek = agency.workingWeek();
        active = agency.active();
        reach(agency.contactPoints());
        services.clear();
        services.addAll(agency.services());
    }

    /** The agency itself says how it is reached; no seed changes that any more. */
    void reachedBy(List<ContactPoint> points) {
        ownContacts = true;
        reach(points);
    }

    private void reach(List<ContactPoint> points) {
        contactPoints.clear();
        contactPoints.addAll(points);
    }

    /** What a seed says, but for what the agency said itself. */
    Agency knownAs(Agency seeded) {
        return ownContacts ? new Agency(seeded.code(), seeded.name(), seeded.kind(), seeded.regionCode(),
                seeded.superior(), seeded.workingWeek(), contactPoints, seeded.services(), seeded.active()) : seeded;
    }

    Agency agency() {
        var superior = superiorName.isEmpty() ? null : new Superior(superiorName, superiorEmail);
        return new Agency(code, name, kind, regionCode, superior, workingWeek, contactPoints, services, active);
    }

    String code() {
        return code;
    }
}
