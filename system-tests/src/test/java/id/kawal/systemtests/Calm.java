package id.kawal.systemtests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The state in which everything that was said has been heard: nothing waits to be sent, and nothing moves any more. */
final class Calm {

    private static final String UNSENT = "select count(*) from outbox";
    private static final String TAKEN = "select coalesce(sum(last), 0) from consumed_sequence";
    private static final String UNDECIDED = "select count(*) from message where status in ('PENDING', 'SENDING')";

    private Calm() {
    }

    static void await(Databases databases) {
        var before = new ArrayList<List<Long>>();
        Awaitility.await("everything is sent and taken up").atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2)).until(() -> {
                    var unsent = sum(databases, UNSENT);
                    var taken = Databases.SERVICES.stream().map(service -> databases.number(service, TAKEN)).toList();
                    before.add(taken);
                    var still = before.size() > 2 && before.get(before.size() - 3).equals(taken);
                    return unsent == 0 && still && databases.number("notification", UNDECIDED) == 0;
                });
    }

    private static long sum(Databases databases, String sql) {
        return Databases.SERVICES.stream().mapToLong(service -> databases.number(service, sql)).sum();
    }
}
