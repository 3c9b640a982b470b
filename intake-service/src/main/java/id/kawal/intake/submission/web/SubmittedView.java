package id.kawal.intake.submission.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is answered to who reports. */
public record SubmittedView(UUID caseId, String trackingCode, String pin, String keep, Instant submittedAt,
        List<Missing> missing,
        NextDate nextDate, String promise, List<String> notes, String tracking) {

    /** What art. 24 still asks for. */
    public record Missing(String item, String text) {
    }

    /** The date that comes next. */
    public record NextDate(@Nullable Instant due, String turn, boolean estimated, String rule, String basis,
            String explanation) {
    }

    /** Tells nothing of the PIN. */
    @Override
    public String toString() {
        return "SubmittedView[" + caseId + "]";
    }
}
