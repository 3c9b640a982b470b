package id.kawal.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case as intake keeps it. Whoever writes about it locks this row first, so that its facts have one order. */
@Entity
public class Report {

    @Id
    private UUID caseId;
    @Column(updatable = false)
    private UUID reporterId;
    @Column(updatable = false)
    private String trackingCode;
    @Column(updatable = false)
    private String pinHash;
    @Embedded
    private Outline outline;
    private boolean forwardingConsent;
    @Column(updatable = false)
    private Instant submittedAt;
    private List<String> missing;
    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {
    }

    public Report(UUID caseId, UUID reporterId, String trackingCode, String pinHash, Outline outline,
            boolean forwardingConsent,
            Instant submittedAt, Collection<MissingItem> missing) {
        this.caseId = caseId;
        this.reporterId = reporterId;
        this.trackingCode = trackingCode;
        this.pinHash = pinHash;
        this.outline = outline;
        this.forwardingConsent = forwardingConsent;
        this.submittedAt = submittedAt;
        this.missing = names(missing);
    }

    public UUID caseId() {
        return caseId;
    }

    /** Opaque; leads to the reporter only through the vault. */
    public UUID reporterId() {
        return reporterId;
    }

    public String trackingCode() {
        return trackingCode;
    }

    public String pinHash() {
        return pinHash;
    }

    public Outline outline() {
        return outline;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public boolean forwardingConsent() {
        return forwardingConsent;
    }

    public List<MissingItem> missing() {
        return missing.stream().map(MissingItem::valueOf).toList();
    }

    public Status status() {
        return status;
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    /** The reporter agrees that the case goes to the Ombudsman. */
    public void consent() {
        forwardingConsent = true;
    }

    /** What art. 24 still asks for, from now on. */
    public void stillMissing(Collection<MissingItem> items) {
        missing = names(items);
    }

    /** The case goes on no longer; the first reason stands. */
    public void end(Status reason) {
        status = open() ? reason : status;
    }

    /** The case goes on again. */
    public void reopen() {
        status = Status.OPEN;
    }

    private static List<String> names(Collection<MissingItem> items) {
        return List.copyOf(items.stream().map(MissingItem::name).toList());
    }

    /** Whether a case still goes on, as far as its reporter and the office have said. */
    public enum Status {
        OPEN, CONFIRMED, WITHDRAWN, CLOSED
    }
}
