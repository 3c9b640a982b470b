package id.kawal.agency.inbox.persistence;

import id.kawal.agency.action.Attachment;
import id.kawal.agency.inbox.InboxState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The tables of the inbox. */
interface InboxRows {

    /** Cases. */
    interface Cases extends JpaRepository<CaseRow, UUID> {
    }

    /** Cases in inboxes. */
    interface Entries extends JpaRepository<EntryRow, EntryRow.Key> {

        List<EntryRow> findByKeyCaseId(UUID caseId);

        /** Walks the index {@code inbox_by_due}. */
        @Query("""
                select line from EntryRow line
                where line.key.agencyCode = :agencyCode and line.state in :states
                  and (line.dueOrder, line.key.caseId) > (:due, :caseId)
                order by line.dueOrder, line.key.caseId""")
        List<EntryRow> page(String agencyCode, Collection<InboxState> states, Instant due, UUID caseId, Limit limit);
    }

    /** What agencies did. */
    interface Actions extends JpaRepository<ActionRow, UUID> {

        List<ActionRow> findByCaseIdInAndAgencyCodeAndKind(Collection<UUID> caseIds, String agencyCode,
                ActionRow.Kind kind);

        List<ActionRow> findByCaseIdOrderByActedAtAscActionIdAsc(UUID caseId);

        List<ActionRow> findByCaseIdAndAgencyCodeOrderByActedAtAscActionIdAsc(UUID caseId, String agencyCode);
    }

    /** Files of answers. */
    interface Attachments extends JpaRepository<AttachmentRow, UUID> {

        Optional<AttachmentRow> findByCaseIdAndEvidenceId(UUID caseId, UUID evidenceId);

        /** All files of a case without their bytes. */
        @Query("""
                select file.actionId as actionId, file.evidenceId as evidenceId, file.fileName as fileName,
                    file.mediaType as mediaType, file.size as size, file.sha256 as sha256
                from AttachmentRow file where file.caseId = :caseId order by file.actionId, file.place""")
        List<Listed> listed(UUID caseId);

        /** A file without its bytes. */
        interface Listed {

            UUID getActionId();

            UUID getEvidenceId();

            String getFileName();

            String getMediaType();

            long getSize();

            String getSha256();

            default Attachment attachment() {
                return new Attachment(getEvidenceId(), getFileName(), getMediaType(), getSize(), getSha256());
            }
        }
    }

    /** Files of reporters, by reference. */
    interface EvidenceList extends JpaRepository<EvidenceRow, UUID> {

        List<EvidenceRow> findByCaseIdOrderByEvidenceId(UUID caseId);
    }

    /** What reporters did. */
    interface Notes extends JpaRepository<NoteRow, Long> {

        List<NoteRow> findByCaseIdOrderByFactId(UUID caseId);
    }

    /** Cases that no inbox could take. */
    interface Undeliverables extends JpaRepository<UndeliverableRow, UUID> {

        List<UndeliverableRow> findByAgencyCodeOrderByNoticedAt(String agencyCode);

        List<UndeliverableRow> findAllByOrderByNoticedAt();
    }
}
