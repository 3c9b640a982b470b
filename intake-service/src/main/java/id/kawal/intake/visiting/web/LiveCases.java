package id.kawal.intake.visiting.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the pages that are open when something has happened in their case; what it is, the page then asks for. One look at the
 * database serves all of them, and none is taken while no page is open.
 */
@Component
class LiveCases {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST = 2_000;
    private static final int MOST_OF_ONE_CASE = 6;
    private static final int BEATS_BETWEEN_SIGNS = 15;

    private final JdbcClient jdbc;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private int beats;

    LiveCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much is known of a case now; a page says it when it begins to watch, so that nothing in between is lost. */
    long known(UUID caseId) {
        return jdbc.sql("select count(*) from fact where case_id = ?").param(caseId).query(Long.class).single();
    }

    /**
     * Lets a page that knows so much watch its case, unless too many watch theirs. Of one case the one that watches longest makes room:
     * most likely it was left, which only the next word to it would tell.
     */
    Optional<SseEmitter> watch(UUID caseId, long known) {
        if (watchers.size() >= MOST) {
            return Optional.empty();
        }
        var ofThisCase = watchers.stream().filter(watcher -> watcher.caseId.equals(caseId)).toList();
        if (ofThisCase.size() >= MOST_OF_ONE_CASE) {
            watchers.remove(ofThisCase.getFirst());
            ofThisCase.getFirst().stream.complete();
        }
        var watcher = new Watcher(caseId, new SseEmitter(LONGEST.toMillis()), known);
        watcher.stream.onCompletion(() -> watchers.remove(watcher));
        watcher.stream.onTimeout(watcher.stream::complete);
        watcher.stream.onError(_ -> watchers.remove(watcher));
        watcher.send(SseEmitter.event().id(Long.toString(known)).comment("watching"));
        watchers.add(watcher);
        return Optional.of(watcher.stream);
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        if (watchers.isEmpty()) {
            return;
        }
        var counts = counts(watchers);
        beats = (beats + 1) % BEATS_BETWEEN_SIGNS;
        watchers.forEach(watcher -> watcher.tell(counts.getOrDefault(watcher.caseId, 0L), beats == 0));
    }

    private Map<UUID, Long> counts(List<Watcher> watched) {
        var ids = watched.stream().map(watcher -> watcher.caseId).distinct().toArray(UUID[]::new);
        return jdbc.sql("select case_id, count(*) known from fact where case_id = any(:ids) group by case_id")
                .param("ids", ids).query((row, number) -> Map.entry(row.getObject("case_id", UUID.class),
                        row.getLong("known")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One page that is open. */
    private final class Watcher {

        private final UUID caseId;
        private final SseEmitter stream;
        private long known;

        private Watcher(UUID caseId, SseEmitter stream, long known) {
            this.caseId = caseId;
            this.stream = stream;
            this.known = known;
        }

        private void tell(long now, boolean sign) {
            if (now != known) {
                known = now;
                send(SseEmitter.event().id(Long.toString(now)).name("changed").data(Long.toString(now)));
            } else if (sign) {
                send(SseEmitter.event().comment("still here"));
            }
        }

        private void send(SseEmitter.SseEventBuilder event) {
            try {
                stream.send(event);
            } catch (IOException | IllegalStateException left) {
                watchers.remove(this);
                stream.complete();
            }
        }
    }
}
