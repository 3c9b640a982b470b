package id.kawal.escalation.statistics;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how many cases there are, how many deadlines come near and how many were missed. */
@RestController
@RequestMapping("/api/v1/statistics")
class StatisticsController {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String overview = sql("overview.sql");

    StatisticsController(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping("/overview")
    @Operation(summary = "How many cases there are, and how deadlines stand")
    Overview overview() {
        var now = OffsetDateTime.now(clock);
        var counts = jdbc.sql(overview).param("now", now).param("tomorrow", now.plus(Duration.ofDays(1)))
                .param("next_week", now.plus(Duration.ofDays(7))).query(Counts.class).single();
        var next = jdbc.sql("""
                select rule, date_trunc('day', due_at at time zone :zone)::date as day, count(*) as clocks from clock
                where status = 'RUNNING' and next_at is not null and rule <> 'A9' and due_at between :now and :until
                group by 1, 2 order by 2, 1""").param("zone", clock.getZone().getId()).param("now", now)
                .param("until", now.plusDays(14)).query(DueDay.class).list();
        return new Overview(now, counts, next);
    }

    private static String sql(String name) {
        try (var resource = StatisticsController.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The numbers at a moment. */
    record Overview(OffsetDateTime at, Counts counts, List<DueDay> nextDeadlines) {
    }

    /** How many cases and deadlines. */
    record Counts(long open, long withAgency, long forwarded, long closed, long dueInADay, long dueInAWeek, long missed,
            long parked) {
    }

    /** How many clocks of a rule are due on a day. */
    record DueDay(String rule, LocalDate day, long clocks) {
    }
}
