package id.kawal.agency.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template as the database keeps it. */
@Entity
@Table(name = "response_template")
@SuppressWarnings("NullAway.Init")
class TemplateRow {

    @Id
    private UUID templateId;

    @Version
    private @Nullable Integer version;

    private String agencyCode;
    private String title;
    private String text;
    private Instant changedAt;

    protected TemplateRow() {
    }

    TemplateRow(UUID templateId, String agencyCode) {
        this.templateId = templateId;
        this.agencyCode = agencyCode;
    }

    void say(String newTitle, String newText, Instant at) {
        title = newTitle;
        text = newText;
        changedAt = at;
    }

    ResponseTemplate template() {
        return new ResponseTemplate(templateId, title, text);
    }
}
