package id.kawal.intake.idempotency;

import id.kawal.intake.office.KeyedHash;
import id.kawal.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The requests with an {@code Idempotency-Key} that were answered. Of two that run at once, the second one waits at the first
 * one's row until that has committed or rolled back, so exactly one takes effect.
 */
@Component
public class AnsweredRequests {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int SHORTEST = 16;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final JsonMapper json;
    private final Clock clock;

    AnsweredRequests(JdbcClient jdbc, KeyedHash hash, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The request that the header names; empty without a header.
     *
     * @param purpose what the request is for: the same key for something else is another request
     * @param body all that was asked
     */
    public Optional<RequestKey> key(String purpose, @Nullable String header, Object body) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.strip().length() < SHORTEST || header.length() > LONGEST) {
            throw Refusal.unprocessable("idempotency-key-length", SHORTEST, LONGEST);
        }
        var key = header.strip().getBytes(StandardCharsets.UTF_8);
        return Optional.of(new RequestKey(hash.of("key", purpose.getBytes(StandardCharsets.UTF_8), key),
                hash.of("body", json.writeValueAsBytes(body))));
    }

    /**
     * Takes the request in the running transaction, to be answered with the outcome; if it was taken before, the outcome of
     * that time.
     */
    public <T> Optional<T> takenBefore(RequestKey request, T outcome, Class<T> type) {
        var now = clock.instant();
        var taken = jdbc.sql("""
                insert into idempotency_key as known (key_hash, body_hash, outcome, kept_until) values (:key, :body, :outcome, :until)
                on conflict (key_hash) do update set body_hash = excluded.body_hash, outcome = excluded.outcome,
                 kept_until = excluded.kept_until where known.kept_until <= :now""")
                .param("key", request.keyHash()).param("body", request.bodyHash())
                .param("outcome", json.writeValueAsString(outcome))
                .param("until", Timestamp.from(now.plus(KEPT))).param("now", Timestamp.from(now)).update();
        return taken == 1 ? Optional.empty() : answer(request, type);
    }

    /** The outcome of a request that was answered before. */
    public <T> Optional<T> answer(RequestKey request, Class<T> type) {
        return jdbc.sql("select body_hash, outcome from idempotency_key where key_hash = :key and kept_until > :now")
                .param("key", request.keyHash()).param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Answered(row.getBytes("body_hash"), row.getString("outcome"))).optional()
                .map(answered -> json.readValue(answered.forBody(request.bodyHash()), type));
    }

    /** Forgets the answers that are no longer kept. */
    public int forgetExpired() {
        return jdbc.sql("delete from idempotency_key where kept_until <= ?").param(Timestamp.from(clock.instant()))
                .update();
    }

    private record Answered(byte[] bodyHash, String outcome) {

        String forBody(byte[] asked) {
            if (!MessageDigest.isEqual(bodyHash, asked)) {
                throw Refusal.unprocessable("idempotency-key-reused");
            }
            return outcome;
        }
    }

    /**
     * A request that names itself, by keyed hashes.
     *
     * @param keyHash of the key and what it is for
     * @param bodyHash of what was asked
     */
    public record RequestKey(byte[] keyHash, byte[] bodyHash) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "RequestKey[…]";
        }
    }
}
