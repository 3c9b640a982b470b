package id.kawal.escalation.teamwork;

import id.kawal.escalation.policy.Party;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody of the office, or a rung of its ladder, has to do in a case. */
@Entity
@Table(name = "desk_task")
@SuppressWarnings("NullAway.Init")
public class Task {

    @Id
    private UUID taskId;
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private Party level;
    private @Nullable String assignee;
    private String cause;
    private @Nullable String rule;
    private String text;
    private @Nullable LocalDate dueOn;
    private String createdBy;
    private Instant createdAt;
    private @Nullable String doneBy;
    private @Nullable Instant doneAt;
    @Version
    private int version;

    /**
     * Why there is a task.
     *
     * @param code what it is for: {@code ESCALATION}, an action of a rule, or {@code MANUAL}
     * @param rule the rule whose clock asks for it, where one does
     */
    public record Cause(String code, @Nullable String rule) {

        /** Somebody thought of it. */
        public static final Cause MANUAL = new Cause("MANUAL", null);
    }

    protected Task() {
    }

    Task(UUID caseId, Party level, Cause cause, String text, Instant createdAt) {
        this.taskId = UUID.randomUUID();
        this.caseId = caseId;
        this.level = level;
        this.cause = cause.code();
        this.rule = cause.rule();
        this.text = text;
        this.createdBy = "kawal";
        this.createdAt = createdAt;
    }

    void by(String creator, @Nullable String toWhom, @Nullable LocalDate due) {
        createdBy = creator;
        assignee = toWhom;
        dueOn = due;
    }

    void done(String by, Instant at) {
        doneBy = by;
        doneAt = at;
    }

    public UUID taskId() {
        return taskId;
    }

    public UUID caseId() {
        return caseId;
    }

    public Party level() {
        return level;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    public String cause() {
        return cause;
    }

    public @Nullable String rule() {
        return rule;
    }

    public String text() {
        return text;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable String doneBy() {
        return doneBy;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }
}
