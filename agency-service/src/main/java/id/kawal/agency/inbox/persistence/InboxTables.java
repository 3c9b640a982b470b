package id.kawal.agency.inbox.persistence;

import id.kawal.agency.action.Attachment;
import id.kawal.agency.action.RecordedAction;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of the inbox together, and how actions are put together from two of them. */
@Component
record InboxTables(InboxRows.Cases cases, InboxRows.Entries entries, InboxRows.Actions actions,
        InboxRows.Attachments attachments, InboxRows.EvidenceList evidence, InboxRows.Notes notes,
        InboxRows.Undeliverables undeliverables) {

    List<RecordedAction> actionsOf(UUID caseId) {
        return assembled(caseId, actions.findByCaseIdOrderByActedAtAscActionIdAsc(caseId));
    }

    List<RecordedAction> actionsOf(UUID caseId, String agencyCode) {
        return assembled(caseId, actions.findByCaseIdAndAgencyCodeOrderByActedAtAscActionIdAsc(caseId, agencyCode));
    }

    private List<RecordedAction> assembled(UUID caseId, List<ActionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var files = attachments.listed(caseId).stream().collect(Collectors.groupingBy(
                InboxRows.Attachments.Listed::getActionId,
                Collectors.mapping(InboxRows.Attachments.Listed::attachment, Collectors.toList())));
        return rows.stream().map(row -> row.action(files.getOrDefault(row.actionId(), List.<Attachment>of()))).toList();
    }
}
