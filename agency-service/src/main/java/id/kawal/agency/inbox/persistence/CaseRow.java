package id.kawal.agency.inbox.persistence;

import id.kawal.agency.inbox.CaseFacts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as the database keeps it. */
@Entity
@Table(name = "inbox_case")
@SuppressWarnings("NullAway.Init")
class CaseRow {

    @Id
    private UUID caseId;

    private String agencyCode;
    private @Nullable String serviceCode;
    private String substance;
    private String channel;
    private boolean confidential;
    private LocalDate eventDate;
    private String language;
    private Instant submittedAt;

    protected CaseRow() {
    }

    CaseRow(CaseFacts facts) {
        caseId = facts.caseId();
        agencyCode = facts.agencyCode();
        serviceCode = facts.serviceCode();
        substance = facts.substance();
        channel = facts.channel();
        confidential = facts.confidential();
        eventDate = facts.eventDate();
        language = facts.language();
        submittedAt = facts.submittedAt();
    }

    CaseFacts facts() {
        return new CaseFacts(caseId, agencyCode, serviceCode, substance, channel, confidential, eventDate, language,
                submittedAt);
    }
}
