package id.kawal.intake.vault;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    /**
     * An entry of the service visit log: which service, what was promised, which officer, when.
     *
     * @param service the service asked for
     * @param promisedLimit the time limit that was promised, in the words of the reporter
     * @param officerName the officer
     * @param officerPosition the officer's position
     * @param visitedOn the day
     * @param note what happened there
     */
    @Embeddable
    public record ServiceVisit(@Nullable String service, @Nullable String promisedLimit, @Nullable String officerName,
            @Nullable String officerPosition, @Nullable LocalDate visitedOn, @Nullable String note) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "ServiceVisit[…]";
        }
    }

    /**
     * What a reporter tells, in free text that may name persons.
     *
     * @param subject in a few words
     * @param description what happened (art. 24(1)(b))
     * @param expectedOutcome what the reporter asks for
     * @param loss what it cost
     */
    @Embeddable
    public record NarrativeText(String subject, String description, @Nullable String expectedOutcome,
            @Nullable String loss) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "NarrativeText[…]";
        }
    }
}
