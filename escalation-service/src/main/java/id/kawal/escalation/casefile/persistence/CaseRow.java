package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.CaseStanding;
import id.kawal.escalation.casefile.Eligibility;
import id.kawal.escalation.casefile.EligibilityReason;
import id.kawal.escalation.casefile.Report;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_file}. */
@Entity
@Table(name = "case_file")
@SuppressWarnings("NullAway.Init")
class CaseRow {

    @Id
    private UUID caseId;
    private Instant submittedAt;
    private String office;
    private String reportedAgency;
    private @Nullable String serviceCode;
    private String substance;
    private String channel;
    private boolean confidential;
    private LocalDate eventDate;
    private String language;
    private String agencyCode;
    @Enumerated(EnumType.STRING)
    private CaseStage stage;
    private boolean consented;
    private String missing;
    private @Nullable Instant eligibleSince;
    @Enumerated(EnumType.STRING)
    private @Nullable EligibilityReason eligibleReason;
    private @Nullable String eligibleRule;
    private @Nullable Instant forwardedAt;
    private @Nullable Instant closedAt;
    @Column(name = "facts")
    private int factCount;
    @Version
    private int version;

    protected CaseRow() {
    }

    CaseRow(Report report) {
        caseId = report.caseId();
        submittedAt = report.submittedAt();
        office = report.office();
        reportedAgency = report.agency();
        serviceCode = report.service();
        substance = report.substance();
        channel = report.channel();
        confidential = report.confidential();
        eventDate = report.eventDate();
        language = report.language();
    }

    void take(CaseFile file) {
        var standing = file.standing();
        agencyCode = file.clocks().agency();
        stage = standing.stage();
        consented = standing.consented();
        missing = String.join(",", standing.missing());
        var eligibility = standing.eligibility();
        eligibleSince = eligibility == null ? null : eligibility.since();
        eligibleReason = eligibility == null ? null : eligibility.reason();
        eligibleRule = eligibility == null ? null : eligibility.rule();
        forwardedAt = standing.forwardedAt();
        closedAt = standing.closedAt();
        factCount = file.facts().size();
    }

    Report report() {
        return new Report(caseId, submittedAt, office, reportedAgency, serviceCode, substance, channel, confidential,
                eventDate,
                language);
    }

    CaseStanding standing() {
        var eligibility = eligibleSince == null ? null
                : new Eligibility(eligibleSince, Objects.requireNonNull(eligibleReason), eligibleRule);
        return new CaseStanding(stage, consented, missing.isEmpty() ? List.of() : List.of(missing.split(",")),
                eligibility,
                forwardedAt, closedAt);
    }

    UUID caseId() {
        return caseId;
    }

    boolean isForwarded() {
        return forwardedAt != null;
    }

    int factCount() {
        return factCount;
    }
}
