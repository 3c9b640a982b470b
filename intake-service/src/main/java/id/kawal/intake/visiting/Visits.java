package id.kawal.intake.visiting;

import id.kawal.intake.office.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reporters who look at their cases now, each under the hash of a token. */
@Component
public class Visits {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final VisitProperties properties;
    private final SecureRandom random = new SecureRandom();

    Visits(JdbcClient jdbc, KeyedHash hash, VisitProperties properties) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.properties = properties;
    }

    /** Opens a case to whoever holds the token. */
    public String begin(UUID caseId) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into case_visit (token_hash, case_id) values (?, ?)").param(key(token)).param(caseId).update();
        return token;
    }

    /** The case that this token opens; asking for it counts as use. */
    public Optional<UUID> use(String token) {
        return jdbc.sql("""
                update case_visit set used_at = now()
                 where token_hash = :key and used_at > now() - make_interval(secs => :idle) returning case_id""")
                .param("key", key(token)).param("idle", idle()).query(UUID.class).optional();
    }

    /** The case that this token opens, without using it. */
    public Optional<UUID> peek(String token) {
        return jdbc.sql("""
                select case_id from case_visit
                 where token_hash = :key and used_at > now() - make_interval(secs => :idle)""")
                .param("key", key(token)).param("idle", idle()).query(UUID.class).optional();
    }

    /** The reporter leaves. */
    public void end(String token) {
        jdbc.sql("delete from case_visit where token_hash = ?").param(key(token)).update();
    }

    /** Forgets who stayed away. */
    public int purge() {
        return jdbc.sql("delete from case_visit where used_at <= now() - make_interval(secs => ?)").param(idle())
                .update();
    }

    private double idle() {
        return properties.idle().toMillis() / 1000.0;
    }

    private byte[] key(String token) {
        return hash.of("visit", token.getBytes(StandardCharsets.UTF_8));
    }
}
