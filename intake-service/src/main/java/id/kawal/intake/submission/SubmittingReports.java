package id.kawal.intake.submission;

import com.fasterxml.uuid.Generators;
import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.evidence.Evidence;
import id.kawal.intake.evidence.Evidence.EvidenceKind;
import id.kawal.intake.evidence.EvidenceStore;
import id.kawal.intake.form.Draft;
import id.kawal.intake.form.Faults;
import id.kawal.intake.form.ReportForm;
import id.kawal.intake.form.ReportReader;
import id.kawal.intake.idempotency.AnsweredRequests;
import id.kawal.intake.idempotency.AnsweredRequests.RequestKey;
import id.kawal.intake.office.OfficeProperties;
import id.kawal.intake.report.Report;
import id.kawal.intake.report.ReportEvents;
import id.kawal.intake.report.Reports;
import id.kawal.intake.tracking.Pins;
import id.kawal.intake.tracking.TrackingCode;
import id.kawal.intake.vault.PriorComplaint;
import id.kawal.intake.vault.Vault;
import id.kawal.web.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes reports in: the case, its personal data, its files and its events in one transaction, once per request. */
@Component
public class SubmittingReports {

    private final ReportReader reader;
    private final AnsweredRequests answered;
    private final Pins pins;
    private final OfficeProperties office;
    private final Reports reports;
    private final Vault vault;
    private final EvidenceStore evidence;
    private final ReportEvents events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubmittingReports(ReportReader reader, AnsweredRequests answered, Pins pins, OfficeProperties office,
            Reports reports, Vault vault,
            EvidenceStore evidence, ReportEvents events, TransactionTemplate transaction, Clock clock) {
        this.reader = reader;
        this.answered = answered;
        this.pins = pins;
        this.office = office;
        this.reports = reports;
        this.vault = vault;
        this.evidence = evidence;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes the report in, or answers as before when the request with this key was already answered. */
    public Submitted submit(ReportForm form, @Nullable String key, Locale asked) {
        return submit(form, List.of(), key, asked);
    }

    /** Takes the report in together with files that came beside it. */
    public Submitted submit(ReportForm form, List<CheckedFile> files, @Nullable String key, Locale asked) {
        var request = answered.key("submit", key, form);
        var faults = new Faults();
        var draft = reader.read(form, asked, faults);
        if (draft == null) {
            return request.flatMap(this::before).orElseThrow(faults::refusal);
        }
        return takeIn(draft.with(files), request);
    }

    /**
     * Keeps who turned to the desk of the Ombudsman in a case that began there: in the vault, with a tracking code, and reachable. No
     * report goes to the agency.
     */
    public Submitted register(UUID caseId, ReportForm form, Locale asked) {
        if (reports.findByCaseId(caseId).isPresent()) {
            throw Refusal.conflict("reporter-known");
        }
        var faults = new Faults();
        var draft = reader.read(form, asked, faults);
        if (draft == null) {
            throw faults.refusal();
        }
        var seed = seed();
        var code = TrackingCode.issue(office.trackingPrefix(), random);
        var now = clock.instant();
        var report = new Report(caseId, UUID.randomUUID(), code.value(), pins.hash(pins.derive(seed, caseId)),
                draft.outline(), true, now, draft.missing());
        transaction.executeWithoutResult(_ -> {
            keep(report, draft);
            events.contactChanged(report, draft.reporter());
        });
        return submitted(new Receipt(caseId, code.toString(), now, draft.missing(), null,
                draft.confidentialAboutOwnService()), seed);
    }

    /** The same once more, for who still holds the key of the request. */
    public Submitted again(Receipt receipt, String key) {
        return submitted(receipt, answered.key("submit", key, "").orElseThrow().keyHash());
    }

    private Optional<Submitted> before(RequestKey request) {
        return answered.answer(request, Receipt.class).map(receipt -> submitted(receipt, request.keyHash()));
    }

    /** The slow hash of the PIN is made before the transaction, so that no connection waits for it. */
    private Submitted takeIn(Draft draft, Optional<RequestKey> request) {
        var seed = request.map(RequestKey::keyHash).orElseGet(this::seed);
        var caseId = Generators.timeBasedEpochRandomGenerator().generate();
        var code = TrackingCode.issue(office.trackingPrefix(), random);
        var now = clock.instant();
        var report = new Report(caseId, UUID.randomUUID(), code.value(), pins.hash(pins.derive(seed, caseId)),
                draft.outline(),
                draft.forwardingConsent(), now, draft.missing());
        var prior = draft.priorComplaint();
        var receipt = new Receipt(caseId, code.toString(), now, draft.missing(),
                prior == null ? null : prior.complainedOn(),
                draft.confidentialAboutOwnService());
        var given = transaction
                .execute(_ -> request.flatMap(named -> answered.takenBefore(named, receipt, Receipt.class))
                        .orElseGet(() -> file(report, draft, receipt)));
        return submitted(Objects.requireNonNull(given), seed);
    }

    private Receipt file(Report report, Draft draft, Receipt receipt) {
        var files = keep(report, draft);
        events.submitted(report, priorComplaint(report, draft, files), files, draft.reporter());
        return receipt;
    }

    private List<Evidence> keep(Report report, Draft draft) {
        var caseId = report.caseId();
        reports.save(report);
        vault.keep(caseId, report.reporterId(), draft.reporter(),
                Vault.narrative(caseId, draft.narrative(), draft.visits()));
        if (draft.representative() != null) {
            vault.keep(caseId, draft.representative());
        }
        var files = draft.files().stream()
                .map(file -> evidence.add(caseId, UUID.randomUUID(), file, report.submittedAt())).toList();
        var prior = priorComplaint(report, draft, files);
        if (prior != null) {
            vault.keep(prior);
        }
        return files;
    }

    private static @Nullable PriorComplaint priorComplaint(Report report, Draft draft, List<Evidence> files) {
        var details = draft.priorComplaint();
        var proof = files.stream().filter(file -> file.kind() == EvidenceKind.PRIOR_COMPLAINT_PROOF).findFirst();
        return details == null ? null
                : new PriorComplaint(report.caseId(), details, proof.map(Evidence::evidenceId).orElse(null),
                        report.submittedAt());
    }

    private Submitted submitted(Receipt receipt, byte[] seed) {
        return new Submitted(receipt, pins.derive(seed, receipt.caseId()));
    }

    private byte[] seed() {
        var seed = new byte[32];
        random.nextBytes(seed);
        return seed;
    }

    /**
     * A report that was taken in.
     *
     * @param receipt what the reporter gets
     * @param pin shown to the reporter now and never again
     */
    public record Submitted(Receipt receipt, String pin) {

        /** Tells nothing of the PIN. */
        @Override
        public String toString() {
            return "Submitted[" + receipt.caseId() + "]";
        }
    }
}
