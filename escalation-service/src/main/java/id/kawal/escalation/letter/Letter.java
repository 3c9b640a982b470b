package id.kawal.escalation.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One letter in one case. */
@Entity
@Table(name = "letter")
@SuppressWarnings("NullAway.Init")
public class Letter {

    @Id
    private UUID letterId;
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private LetterKind kind;
    private String template;
    @Enumerated(EnumType.STRING)
    private LetterStatus status;
    private String subject;
    private String addressee;
    private @Nullable String copyTo;
    private String body;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String editedBy;
    private @Nullable Instant editedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable Instant issuedAt;
    private @Nullable String number;
    private byte @Nullable [] pdf;
    private @Nullable String sha256;
    private @Nullable Instant deliveredAt;
    private @Nullable String proof;
    @Version
    private int version;

    /**
     * What a letter says.
     *
     * @param subject what it is about
     * @param addressee to whom it goes
     * @param copyTo who gets a copy
     * @param body its paragraphs
     */
    public record Text(String subject, String addressee, @Nullable String copyTo, String body) {

        private static final Pattern GAP = Pattern.compile("\\{tuliskan[^}]*}|tuliskan di sini");

        /** The first place that nobody filled: one that the template left open, or all of the subject, the addressee or the body. */
        Optional<String> gap() {
            if (subject.isBlank()) {
                return Optional.of("{perihal}");
            }
            if (addressee.isBlank()) {
                return Optional.of("{tujuan surat}");
            }
            if (body.isBlank()) {
                return Optional.of("{isi surat}");
            }
            return GAP.matcher(body).results().map(MatchResult::group).findFirst();
        }
    }

    protected Letter() {
    }

    Letter(UUID caseId, LetterKind kind, String template, Text text, String by, Instant at) {
        this.letterId = UUID.randomUUID();
        this.caseId = caseId;
        this.kind = kind;
        this.template = template;
        this.status = LetterStatus.DRAFTED;
        this.draftedBy = by;
        this.draftedAt = at;
        say(text);
    }

    private void say(Text text) {
        subject = text.subject();
        addressee = text.addressee();
        copyTo = text.copyTo();
        body = text.body();
    }

    void edit(Text text, String by, Instant at) {
        say(text);
        editedBy = by;
        editedAt = at;
        status = LetterStatus.EDITED;
    }

    void approve(String by, Instant at) {
        approvedBy = by;
        approvedAt = at;
        status = LetterStatus.APPROVED;
    }

    /** Says to whom it goes in other words, where it says it in those. */
    void readdress(String before, String after) {
        addressee = addressee.equals(before) ? after : addressee;
    }

    void issue(String asNumber, Instant at) {
        number = asNumber;
        issuedAt = at;
        status = LetterStatus.ISSUED;
    }

    void print(byte[] document, String digest) {
        pdf = document.clone();
        sha256 = digest;
    }

    void deliver(Instant at, String by) {
        deliveredAt = at;
        proof = by;
        status = LetterStatus.DELIVERED;
    }

    /** Whether it still is that version; whoever names none takes it as it is. */
    boolean isVersion(@Nullable Integer seen) {
        return seen == null || seen == version;
    }

    /** Counts the changes. */
    public int version() {
        return version;
    }

    public UUID letterId() {
        return letterId;
    }

    public UUID caseId() {
        return caseId;
    }

    public LetterKind kind() {
        return kind;
    }

    public String template() {
        return template;
    }

    public LetterStatus status() {
        return status;
    }

    public Text text() {
        return new Text(subject, addressee, copyTo, body);
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** Who wrote the text as it is. */
    public String writer() {
        return editedBy == null ? draftedBy : editedBy;
    }

    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public @Nullable String number() {
        return number;
    }

    public byte @Nullable [] pdf() {
        return pdf == null ? null : pdf.clone();
    }

    public @Nullable String sha256() {
        return sha256;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    public @Nullable String proof() {
        return proof;
    }
}
