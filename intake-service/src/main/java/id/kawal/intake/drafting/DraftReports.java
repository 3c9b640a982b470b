package id.kawal.intake.drafting;

import id.kawal.intake.drafting.DraftReport.DraftFile;
import id.kawal.intake.evidence.AcceptedMedia;
import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.evidence.Evidence.EvidenceKind;
import id.kawal.intake.office.KeyedHash;
import id.kawal.intake.submission.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reports that are being written, each under the hash of its token. */
@Component
public class DraftReports {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final JsonMapper json;
    private final DraftProperties properties;
    private final SecureRandom random = new SecureRandom();

    DraftReports(JdbcClient jdbc, KeyedHash hash, JsonMapper json, DraftProperties properties) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.json = json;
        this.properties = properties;
    }

    /** Begins a report; whoever holds the token writes it. */
    public String begin() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into draft_report (token_hash, answers) values (?, '{\"given\":{}}')").param(key(token))
                .update();
        return token;
    }

    /** The report of this token, unless it was left alone for too long. */
    public Optional<DraftReport> find(String token) {
        return jdbc
                .sql("""
                select answers, receipt from draft_report where token_hash = :key
                 and touched_at > now() - make_interval(secs => case when receipt is null then :keep else :shown end)""")
                .param("key", key(token)).param("keep", seconds(properties.keep()))
                .param("shown", seconds(properties.receipt()))
                .query((row, number) -> new DraftReport(token, json.readValue(row.getString("answers"), Answers.class),
                        files(token), row.getString("receipt") == null ? null
                                : json.readValue(row.getString("receipt"), Receipt.class)))
                .optional();
    }

    /** Keeps the answers. */
    public void keep(String token, Answers answers) {
        jdbc.sql("update draft_report set answers = :answers, touched_at = now() where token_hash = :key")
                .param("answers", json.writeValueAsString(answers)).param("key", key(token)).update();
    }

    /** Attaches a file. */
    public void attach(String token, CheckedFile file) {
        jdbc.sql("""
                insert into draft_file (file_id, token_hash, kind, file_name, media, size, content)
                 values (:id, :key, :kind, :name, :media, :size, :content)""")
                .param("id", UUID.randomUUID()).param("key", key(token)).param("kind", file.kind().name())
                .param("name", file.name()).param("media", file.media().name()).param("size", file.content().length)
                .param("content", file.content()).update();
    }

    /** Takes a file away again. */
    public void detach(String token, UUID fileId) {
        jdbc.sql("delete from draft_file where token_hash = ? and file_id = ?").param(key(token)).param(fileId)
                .update();
    }

    /** The attached files with their bytes. */
    public List<CheckedFile> contents(String token) {
        return jdbc.sql("select * from draft_file where token_hash = ? order by added_at, file_id").param(key(token))
                .query((row, number) -> new CheckedFile(EvidenceKind.valueOf(row.getString("kind")),
                        row.getString("file_name"), AcceptedMedia.valueOf(row.getString("media")),
                        row.getBytes("content")))
                .list();
    }

    /** The report was sent: what was written is forgotten here, and only its receipt stays for a little while. */
    @Transactional
    public void sent(String token, Receipt receipt) {
        jdbc.sql("delete from draft_file where token_hash = ?").param(key(token)).update();
        jdbc.sql("""
                update draft_report set answers = '{"given":{}}', receipt = :receipt, touched_at = now()
                 where token_hash = :key""").param("receipt", json.writeValueAsString(receipt)).param("key", key(token))
                .update();
    }

    /** Throws a report away. */
    public void discard(String token) {
        jdbc.sql("delete from draft_report where token_hash = ?").param(key(token)).update();
    }

    /** Throws away what was left alone for too long. */
    public int purge() {
        return jdbc
                .sql("""
                delete from draft_report
                 where touched_at <= now() - make_interval(secs => case when receipt is null then :keep else :shown end)""")
                .param("keep", seconds(properties.keep())).param("shown", seconds(properties.receipt())).update();
    }

    private List<DraftFile> files(String token) {
        return jdbc
                .sql("""
                select file_id, kind, file_name, size from draft_file where token_hash = ? order by added_at, file_id""")
                .param(key(token))
                .query((row, number) -> new DraftFile(row.getObject("file_id", UUID.class), row.getString("kind"),
                        row.getString("file_name"), row.getLong("size")))
                .list();
    }

    private byte[] key(String token) {
        return hash.of("draft", token.getBytes(StandardCharsets.UTF_8));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
