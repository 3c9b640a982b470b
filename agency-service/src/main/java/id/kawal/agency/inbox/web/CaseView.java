package id.kawal.agency.inbox.web;

import id.kawal.agency.action.AgencyAction;
import id.kawal.agency.directory.Agency.PromisedService;
import id.kawal.agency.inbox.InboxState;
import id.kawal.agency.inbox.ReporterAction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case as its agency sees it.
 *
 * @param caseId the case
 * @param agencyCode the agency
 * @param state where it stands for this agency
 * @param stateText that state in words
 * @param allowedActions what the agency may do now
 * @param submittedAt when the office took the report
 * @param deliveredAt since when it lies in this inbox
 * @param eventDate the day of the event complained of
 * @param service the service complained of, when the catalogue has it
 * @param serviceCode its code as the reporter gave it
 * @param substance the topic area
 * @param channel how the report came in
 * @param language of the reporter
 * @param fileComplete whether the file is complete
 * @param openQuestionId the question that waits for the reporter
 * @param transferredTo the agency that has it now
 * @param receivedFrom the agency that handed it over
 * @param deadlines until when the agency must or had to do what
 * @param standing where the case went beyond the agency
 * @param officeSteps what the desk of the Ombudsman did that concerns the agency
 * @param actions what the agency did
 * @param reporterActivity what the reporter did since
 * @param narrative what the reporter wrote
 * @param reporter who reports, when the agency may know
 * @param identityWithheld whether the agency may not know
 * @param missingParts what cannot be shown now, and why
 */
record CaseView(UUID caseId, String agencyCode, InboxState state, String stateText, List<AgencyAction> allowedActions,
        OffsetDateTime submittedAt, OffsetDateTime deliveredAt, LocalDate eventDate, @Nullable PromisedService service,
        @Nullable String serviceCode, String substance, String channel, String language, boolean fileComplete,
        @Nullable UUID openQuestionId, @Nullable String transferredTo, @Nullable String receivedFrom,
        List<DeadlineView> deadlines, StandingView standing, List<OfficeStepView> officeSteps, List<ActionView> actions,
        List<NoteView> reporterActivity, @Nullable Map<String, JsonNode> narrative, @Nullable JsonNode reporter,
        boolean identityWithheld, List<MissingPart> missingParts) {

    /** A deadline with what it means in law. */
    record DeadlineView(String rule, int run, String title, String meaning, String basis, OffsetDateTime startedAt,
            int limit, String unit, OffsetDateTime due, String status, @Nullable String reason, boolean missed) {
    }

    /** Where the case went beyond the agency. */
    record StandingView(@Nullable OffsetDateTime superiorInformedAt, @Nullable String eligibleFor,
            @Nullable OffsetDateTime forwardedAt, @Nullable String closedAs, @Nullable OffsetDateTime closedAt) {
    }

    /** A step of the desk: what it is, the day that it names, and by when the agency must act on it. */
    record OfficeStepView(OffsetDateTime at, String step, String text, @Nullable LocalDate day,
            @Nullable OffsetDateTime due) {
    }

    /** What the reporter did; its words are in the narrative under the same id. */
    record NoteView(ReporterAction kind, OffsetDateTime at, @Nullable UUID id, @Nullable UUID refersTo) {
    }

    /** A part that is not here, and why. */
    record MissingPart(String part, String reason, String message) {
    }
}
