package id.kawal.agency.inbox.web;

import id.kawal.agency.inbox.InboxState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox.
 *
 * @param caseId the case
 * @param state where it stands
 * @param stateText that state in words
 * @param deliveredAt since when it lies there
 * @param serviceCode the service complained of, when known
 * @param substance the topic area
 * @param confidential whether the agency may not know who reports
 * @param nextDue until when the agency must act
 * @param rule the rule that says so
 * @param overdue whether a deadline passed unmet
 * @param late whether an answer came too late
 * @param forwarded whether it went to the Ombudsman
 */
record LineView(UUID caseId, InboxState state, String stateText, OffsetDateTime deliveredAt,
        @Nullable String serviceCode, String substance, boolean confidential, @Nullable OffsetDateTime nextDue,
        @Nullable String rule, boolean overdue, boolean late, boolean forwarded) {

    /** One page of an inbox, and where the next one begins. */
    record Page(List<LineView> items, @Nullable String nextCursor) {
    }
}
