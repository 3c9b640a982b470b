package id.kawal.intake.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reporter added later, perhaps as the answer to a question. */
@Entity
public class Addition {

    @Id
    private UUID informationId;
    private UUID caseId;
    private @Nullable UUID questionId;
    private Instant addedAt;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Addition() {
    }

    public Addition(UUID informationId, UUID caseId, @Nullable UUID questionId, Instant addedAt, String text) {
        this.informationId = informationId;
        this.caseId = caseId;
        this.questionId = questionId;
        this.addedAt = addedAt;
        this.text = text;
    }

    public UUID informationId() {
        return informationId;
    }

    public @Nullable UUID questionId() {
        return questionId;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String text() {
        return text;
    }
}
