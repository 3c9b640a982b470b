package id.kawal.escalation.casefile;

import static org.awaitility.Awaitility.await;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.Neighbours;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A replica that sweeps learns of what another one sets, also where it has looked already: news that came late is due at once. */
class OtherReplicasDeadlineIT extends EscalationIT {

    @Test
    void a_deadline_that_another_replica_sets_in_the_past_is_dealt_with_at_once() {
        var own = new DueCases(context, clock);
        var before = List.of(own.begin(Neighbours.AGENCY, clock.instant()));
        clock.advance(DueCases.UNTIL_MISSED);
        await().atMost(Duration.ofSeconds(60)).until(() -> own.waiting(before) == 0);
        try (var replica = own.replica("other-replica", "--kawal.escalation.sweep.enabled=false")) {
            var late = List.of(new DueCases(replica, clock).begin(Neighbours.AGENCY,
                    clock.instant().minus(DueCases.UNTIL_MISSED)));
            await().atMost(Duration.ofSeconds(40)).until(() -> own.waiting(late) == 0);
        }
    }
}
