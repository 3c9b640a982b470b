package id.kawal.intake.vault;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the reporter of a case tells, with the service visit log. */
@Entity
public class Narrative {

    @Id
    private UUID caseId;
    @Embedded
    private NarrativeText text;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_visit", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<ServiceVisit> visits = new ArrayList<>();
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Narrative() {
    }

    Narrative(UUID caseId, NarrativeText text, List<ServiceVisit> visits) {
        this.caseId = caseId;
        this.text = text;
        this.visits.addAll(visits);
    }

    public NarrativeText text() {
        return text;
    }

    public List<ServiceVisit> visits() {
        return List.copyOf(visits);
    }
}
