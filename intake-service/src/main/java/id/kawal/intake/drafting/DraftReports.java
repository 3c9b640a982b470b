package id.kawal.intake.drafting;

import id.kawal.intake.drafting.DraftReport.DraftFile;
import id.kawal.intake.evidence.AcceptedMedia;
import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.evidence.Evidence.EvidenceKind;
import id.kawal.intake.office.KeyedHash;
import id.kawal.intake.submission.Receipt;
import id.kawal.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reports that are being written, each under the hash of its token. */
@Component
public class DraftReports {

    private static final int TOKEN_BYTES = 32;

    /** One that nobody let lie for too long. */
    private static final String ALIVE = """
            touched_at > now() - make_interval(secs =>
             case when receipt is not null then :shown when answers = '{"given":{}}' and not exists
             (select 1 from draft_file f where f.token_hash = draft_report.token_hash) then :empty else :keep end)
             and begun_at > now() - make_interval(secs => :longest)""";

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

    /**
     * Begins a report for a visitor from this address; whoever holds the token writes it.
     *
     * @throws Refusal when there are too many unfinished ones already
     */
    public String begin(String address) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var visitor = hash.of("visitor", VisitorAddress.of(address));
        var begun = jdbc.sql("""
                insert into draft_report (token_hash, answers, begun_by) select :key, '{"given":{}}', :visitor
                 where (select count(*) from draft_report) < :all and (select count(*) from draft_report
                 where begun_by = :visitor and receipt is null and %s) < :most""".formatted(ALIVE))
                .param("key", key(token)).param("visitor", visitor).param("all", properties.all())
                .param("most", properties.perVisitor()).params(times()).update();
        if (begun == 0) {
            throw Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-drafts");
        }
        return token;
    }

    /** The report of this token, unless it was left alone for too long. */
    public Optional<DraftReport> find(String token) {
        return jdbc.sql("select answers, receipt from draft_report where token_hash = :key and " + ALIVE)
                .param("key", key(token)).params(times())
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

    /** Attaches a file, if there is room for it; the files of one report, of one visitor and of all are bounded. */
    public boolean attach(String token, CheckedFile file) {
        return jdbc.sql("""
                insert into draft_file (file_id, token_hash, kind, file_name, media, size, content)
                 select :id, :key, :kind, :name, :media, :size, :content
                 where (select coalesce(sum(size), 0) from draft_file where token_hash = :key) + :size <= :files
                 and (select coalesce(sum(f.size), 0) from draft_file f join draft_report d using (token_hash)
                 where d.begun_by = (select begun_by from draft_report where token_hash = :key)) + :size <= :ofVisitor
                 and (select coalesce(sum(size), 0) from draft_file) + :size <= :allFiles""")
                .param("id", UUID.randomUUID()).param("key", key(token)).param("kind", file.kind().name())
                .param("name", file.name()).param("media", file.media().name())
                .param("size", (long) file.content().length).param("content", file.content())
                .param("files", properties.files().toBytes())
                .param("ofVisitor", properties.filesPerVisitor().toBytes())
                .param("allFiles", properties.allFiles().toBytes()).update() == 1;
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
        return jdbc.sql("delete from draft_report where not (" + ALIVE + ")").params(times()).update();
    }

    private Map<String, Double> times() {
        return Map.of("keep", seconds(properties.keep()), "empty", seconds(properties.empty()), "longest",
                seconds(properties.longest()), "shown", seconds(properties.receipt()));
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
