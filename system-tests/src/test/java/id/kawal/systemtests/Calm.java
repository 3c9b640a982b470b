package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The state in which everything that was said has been heard: nothing waits to be sent, and nothing moves any more. */
final class Calm {

    private static final String UNSENT = "select count(*) from outbox";
    private static final String TAKEN = "select coalesce(sum(last), 0) from consumed_sequence";
    private static final String UNDECIDED = """
            select kind, audience, state, reason, attempts, count(*) from message
             where state = 'PENDING' group by 1, 2, 3, 4, 5""";

    private Calm() {
    }

    static void await(Databases databases, Duration atMost) {
        var before = new ArrayList<List<Long>>();
        Awaitility.await("everything is sent and taken up").atMost(atMost)
                .pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
                    var taken = Databases.SERVICES.stream().map(service -> databases.number(service, TAKEN)).toList();
                    before.add(taken);
                    assertThat(sum(databases, UNSENT)).as("unsent events").isZero();
                    assertThat(databases.rows("notification", UNDECIDED)).as("undecided messages").isEmpty();
                    assertThat(before.get(Math.max(0, before.size() - 3))).as("events taken up").isEqualTo(taken);
                    assertThat(before).hasSizeGreaterThan(2);
                });
    }

    private static long sum(Databases databases, String sql) {
        return Databases.SERVICES.stream().mapToLong(service -> databases.number(service, sql)).sum();
    }
}
