package id.kawal.agency.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the desk of the Ombudsman that concerns the agency.
 *
 * @param eventId the event that told it
 * @param caseId the case
 * @param agencyCode the agency
 * @param at when it was taken
 * @param step what was done, for example {@code summons-issued}
 * @param state where the case stands at the desk with it
 * @param day the day that it names: of a hearing, a session or a meeting
 */
public record OfficeStep(String eventId, UUID caseId, String agencyCode, Instant at, String step, String state,
        @Nullable LocalDate day) {

    private static final Map<String, String> RULES = Map.of("first-explanation-request-received", "B5",
            "second-explanation-request-received", "B6", "lhp-received", "B12", "corrective-progress-ended", "B12",
            "mediation-agreed", "B9", "recommendation-received", "B15");

    /** The rule whose clock runs from this step on, if one does. */
    @Nullable String rule() {
        return RULES.get(step);
    }
}
