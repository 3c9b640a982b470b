package id.kawal.intake.visiting.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    private static final int BEATS_BETWEEN_SIGNS = 15;

    private final JdbcClient jdbc;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private int beats;

    LiveCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a page watch its case. */
    SseEmitter watch(UUID caseId) {
        var watcher = new Watcher(caseId, new SseEmitter(LONGEST.toMillis()));
        watcher.known = counts(List.of(watcher)).getOrDefault(caseId, 0L);
        watcher.stream.onCompletion(() -> watchers.remove(watcher));
        watcher.stream.onTimeout(watcher.stream::complete);
        watcher.stream.onError(_ -> watchers.remove(watcher));
        watchers.add(watcher);
        watcher.send(SseEmitter.event().comment("watching"));
        return watcher.stream;
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

        private Watcher(UUID caseId, SseEmitter stream) {
            this.caseId = caseId;
            this.stream = stream;
        }

        private void tell(long now, boolean sign) {
            if (now != known) {
                known = now;
                send(SseEmitter.event().name("changed").data(Long.toString(now)));
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
