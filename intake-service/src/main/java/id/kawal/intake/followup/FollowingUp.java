package id.kawal.intake.followup;

import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.evidence.Evidence;
import id.kawal.intake.evidence.EvidenceStore;
import id.kawal.intake.form.Faults;
import id.kawal.intake.form.PriorComplaintForm;
import id.kawal.intake.form.PriorComplaintReader;
import id.kawal.intake.form.ReporterReader;
import id.kawal.intake.idempotency.AnsweredRequests;
import id.kawal.intake.report.MissingItem;
import id.kawal.intake.report.Report;
import id.kawal.intake.report.Reports;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a reporter follow up a running case: what is sent is read first, then takes effect once per request. */
@Component
public class FollowingUp {

    private static final int STORY = 20_000;

    private final AddingToCases adding;
    private final DecidingOnCases deciding;
    private final AnsweredRequests answered;
    private final Reports reports;
    private final EvidenceStore evidence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowingUp(AddingToCases adding, DecidingOnCases deciding, AnsweredRequests answered, Reports reports,
            EvidenceStore evidence,
            TransactionTemplate transaction, Clock clock) {
        this.adding = adding;
        this.deciding = deciding;
        this.answered = answered;
        this.reports = reports;
        this.evidence = evidence;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Adds information, or answers a question; the id under which it is kept. */
    public UUID information(UUID caseId, InformationForm form, @Nullable String key) {
        var faults = new Faults();
        var reporter = form.reporter() == null ? null
                : ReporterReader.part(form.reporter(), LocalDate.now(clock), faults);
        var text = reporter == null || form.answersQuestion() != null ? faults.required("text", form.text(), STORY)
                : Objects.requireNonNullElse(faults.optional("text", form.text(), STORY), "");
        var question = id("answersQuestion", form.answersQuestion(), faults);
        faults.refuseIfAny();
        return once("information", caseId, key, form, id -> adding.information(caseId, id, text, question, reporter));
    }

    /** Adds a file. */
    public Evidence file(UUID caseId, CheckedFile file, @Nullable String key) {
        var sent = List.of(file.kind().name(), file.name(), file.sha256());
        var id = once("evidence", caseId, key, sent, evidenceId -> adding.file(caseId, evidenceId, file));
        return evidence.find(caseId, id).orElseThrow(() -> Refusal.notFound("no-such-file"));
    }

    /** Disputes an answer; the id under which the reasons are kept. */
    public UUID dispute(UUID caseId, DisputeForm form, @Nullable String key) {
        var faults = new Faults();
        var reasons = faults.required("text", form.text(), STORY);
        var answer = id("responseId", form.responseId(), faults);
        faults.refuseIfAny();
        return once("dispute", caseId, key, form, id -> deciding.dispute(caseId, id, reasons, answer));
    }

    /** Tells of the complaint that the provider already got. */
    public Report priorComplaint(UUID caseId, PriorComplaintForm form) {
        var faults = new Faults();
        var details = PriorComplaintReader.read("", form, LocalDate.now(clock), faults);
        faults.refuseIfAny();
        return Objects.requireNonNull(
                transaction.execute(_ -> adding.priorComplaint(caseId, Objects.requireNonNull(details))));
    }

    /** Lets the request take effect under a new id, or finds the id under which it took effect before. */
    private UUID once(String what, UUID caseId, @Nullable String key, Object body, Consumer<UUID> effect) {
        var request = answered.key(what + " " + caseId, key, body);
        var id = UUID.randomUUID();
        return Objects.requireNonNull(
                transaction.execute(_ -> request.flatMap(named -> answered.takenBefore(named, id, UUID.class))
                        .orElseGet(() -> {
                            effect.accept(id);
                            return id;
                        })));
    }

    private static @Nullable UUID id(String field, @Nullable String typed, Faults faults) {
        var text = faults.optional(field, typed, 100);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            faults.add(field, "not-an-id");
            return null;
        }
    }

    /** What art. 24 still asks for. */
    public List<MissingItem> missing(UUID caseId) {
        return reports.findByCaseId(caseId).map(Report::missing).orElse(List.of());
    }
}
