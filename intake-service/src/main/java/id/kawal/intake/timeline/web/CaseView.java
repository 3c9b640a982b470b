package id.kawal.intake.timeline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as its reporter sees it. */
public record CaseView(UUID caseId, String trackingCode, State state, Agency agency, Instant submittedAt,
        LocalDate eventDate,
        String confidentiality, boolean forwardingConsent, NextStep next, List<Missing> missing,
        List<Question> openQuestions,
        List<Answer> answers, List<OfficeText> officeTexts, boolean textsFollow, List<Entry> timeline) {

    /** Where the case stands. */
    public record State(String code, String text) {
    }

    /** The agency that has it. */
    public record Agency(String code, String name) {
    }

    /** What comes next, whose turn it is, when, and why then. */
    public record NextStep(String turn, String text, @Nullable Instant due, @Nullable String rule,
            @Nullable Instant startedAt,
            @Nullable Integer limit, @Nullable String unit, @Nullable String explanation, @Nullable UUID clockId) {
    }

    /** What art. 24 still asks for. */
    public record Missing(String item, String text) {
    }

    /** A question of the agency that waits for the reporter. */
    public record Question(UUID questionId, Instant askedAt, String agency, @Nullable String text) {
    }

    /** An answer of the agency. */
    public record Answer(UUID responseId, int number, String kind, Instant at, String agency, @Nullable String text,
            @Nullable String reference, List<File> attachments) {
    }

    /** What the office of the Ombudsman wrote for the reporter: an update, a reason, the outcome explained. */
    public record OfficeText(Instant at, String step, String text) {
    }

    /** A file of an answer. */
    public record File(UUID evidenceId, @Nullable String fileName, @Nullable String mediaType, long size,
            @Nullable String sha256,
            String href) {
    }

    /** One thing that happened, in plain words. */
    public record Entry(Instant at, String kind, String text) {
    }

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "CaseView[" + caseId + "]";
    }
}
