package id.kawal.notification.testing;

import id.kawal.notification.message.HandOver;
import id.kawal.notification.message.Letter;
import id.kawal.notification.message.Post;
import id.kawal.time.AdjustableClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that is moved by hand, and a post that can die right after it has handed a letter over. */
@TestConfiguration(proxyBeanMethods = false)
public class Stage {

    public static final Instant NOW = Instant.parse("2026-11-03T02:00:00Z");

    @Bean
    AdjustableClock clock() {
        return AdjustableClock.standingAt(NOW, ZoneId.of("Asia/Jakarta"));
    }

    @Bean
    @Primary
    MortalPost mortalPost(@Qualifier("smtpPost") Post post) {
        return new MortalPost(post);
    }

    /** For the cases that it was told of, the process dies between hand-over and note. */
    public static final class MortalPost implements Post {

        private final Post post;
        private final Set<UUID> fatal = ConcurrentHashMap.newKeySet();

        MortalPost(Post post) {
            this.post = post;
        }

        public void diesOnceFor(UUID caseId) {
            fatal.add(caseId);
        }

        @Override
        public HandOver handOver(Letter letter) {
            var outcome = post.handOver(letter);
            if (fatal.remove(letter.caseId())) {
                throw new IllegalStateException("The process dies here, so to say");
            }
            return outcome;
        }
    }
}
