package id.kawal.escalation.teamwork;

import id.kawal.escalation.lifecycle.Command;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That the head is asked to approve of one step in one case; granted, it is good for one such step. */
@Entity
@Table(name = "desk_approval")
@SuppressWarnings("NullAway.Init")
public class Approval {

    @Id
    private UUID approvalId;
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private Command command;
    private String reason;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean granted;
    private @Nullable String answer;
    private @Nullable Instant usedAt;
    @Version
    private int version;

    protected Approval() {
    }

    Approval(UUID caseId, Command command, String reason, String askedBy, Instant askedAt) {
        this.approvalId = UUID.randomUUID();
        this.caseId = caseId;
        this.command = command;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void decide(boolean grant, String by, Instant at, @Nullable String words) {
        granted = grant;
        decidedBy = by;
        decidedAt = at;
        answer = words;
    }

    void use(Instant at) {
        usedAt = at;
    }

    public UUID approvalId() {
        return approvalId;
    }

    public UUID caseId() {
        return caseId;
    }

    public Command command() {
        return command;
    }

    public String reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Boolean granted() {
        return granted;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant usedAt() {
        return usedAt;
    }
}
