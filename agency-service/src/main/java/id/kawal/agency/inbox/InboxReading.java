package id.kawal.agency.inbox;

import id.kawal.agency.action.Attachment;
import id.kawal.agency.action.RecordedAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks into the inboxes without changing anything. */
public interface InboxReading {

    /** One page of an agency's inbox, what is due next first; empty states let all through. */
    List<Line> page(String agencyCode, Set<InboxState> states, @Nullable Position after, int limit);

    /** The case as it lies in the inbox of the agency. */
    Optional<Sheet> sheet(UUID caseId, String agencyCode);

    /** The answers of the agency in these cases, without their files. */
    Map<UUID, List<RecordedAction>> answers(List<UUID> caseIds, String agencyCode);

    /** What all agencies did with the case, oldest first. */
    List<RecordedAction> actions(UUID caseId);

    /** The content of a file that came with an answer. */
    Optional<AttachedContent> attachment(UUID caseId, UUID evidenceId);

    /** The cases that no inbox could take, oldest first. */
    List<Undeliverable> undeliverable();

    /** A place in the order of the inbox. */
    record Position(Instant due, UUID caseId) {
    }

    /** One line of the inbox. */
    record Line(CaseFacts facts, InboxEntry entry, Position position) {
    }

    /** All that this service knows of a case in one inbox; reporter's facts and actions oldest first. */
    record Sheet(CaseFacts facts, InboxEntry entry, List<RecordedAction> actions, List<ReporterNote> notes,
            List<Evidence> evidence) {
    }

    /** A file with its bytes. */
    record AttachedContent(Attachment attachment, byte[] content) {
    }

    /** A case that waits for its agency to be known. */
    record Undeliverable(UUID caseId, String agencyCode, Instant noticedAt) {
    }
}
