package id.kawal.agency.inbox.persistence;

import id.kawal.agency.action.Attachment;
import id.kawal.agency.inbox.InboxReading.AttachedContent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file of an answer as the database keeps it. */
@Entity
@Table(name = "inbox_attachment")
@SuppressWarnings("NullAway.Init")
class AttachmentRow {

    @Id
    private UUID evidenceId;

    private UUID actionId;
    private UUID caseId;
    private int place;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private byte[] content;

    protected AttachmentRow() {
    }

    AttachmentRow(UUID actionId, UUID caseId, int place, Attachment attachment, byte[] content) {
        this.actionId = actionId;
        this.caseId = caseId;
        this.place = place;
        this.evidenceId = attachment.evidenceId();
        this.fileName = attachment.fileName();
        this.mediaType = attachment.mediaType();
        this.size = attachment.size();
        this.sha256 = attachment.sha256();
        this.content = content.clone();
    }

    AttachedContent attached() {
        return new AttachedContent(new Attachment(evidenceId, fileName, mediaType, size, sha256), content);
    }
}
