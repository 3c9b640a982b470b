package id.kawal.escalation.operations;

import id.kawal.messaging.ParkedEvent;
import id.kawal.messaging.ParkedEvent.State;
import id.kawal.messaging.ParkedEventRefused;
import id.kawal.messaging.ParkedEvents;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets an operator see and decide on the parked events of every service: here in its own database, elsewhere over HTTP. */
@Component
public class DecidingOnParked {

    private static final int SHOWN = 50;
    private static final Set<State> OPEN = Set.of(State.PARKED, State.WAITING);
    private static final String PATH = "/api/v1/parked-events/";

    private final ParkedEvents own;
    private final Neighbours neighbours;

    DecidingOnParked(ParkedEvents own, Neighbours neighbours) {
        this.own = own;
        this.neighbours = neighbours;
    }

    /** A page of the list as other services send it. */
    record Page(List<ParkedEvent> events, @Nullable String next) {
    }

    /** Those of every service; of one that does not answer it is said that it does not. */
    public List<ParkedList> all() {
        return Stream.of("intake", "agency", AskingParts.OWN, "notification").map(this::of).toList();
    }

    private ParkedList of(String service) {
        if (service.equals(AskingParts.OWN)) {
            var events = own.list(OPEN, null, SHOWN);
            return new ParkedList(service, events, events.size() == SHOWN, null);
        }
        try {
            var page = neighbour(service).get(PATH + service + "?limit=" + SHOWN, Page.class);
            return new ParkedList(service, page.events(), page.next() != null, null);
        } catch (NotDone unknown) {
            return new ParkedList(service, List.of(), false, unknown.code());
        }
    }

    /**
     * Has an event taken up now.
     *
     * @throws NotDone when it cannot be, or fails again
     */
    public void replay(String service, UUID id, String who) {
        if (service.equals(AskingParts.OWN)) {
            deciding(() -> own.replay(id, who));
        } else {
            neighbour(service).post(PATH + service + "/" + id + "/replay", Map.of());
        }
    }

    /**
     * Has an event passed over.
     *
     * @throws NotDone when it cannot be
     */
    public void discard(String service, UUID id, String who, String reason) {
        if (service.equals(AskingParts.OWN)) {
            deciding(() -> own.discard(id, who, reason));
        } else {
            neighbour(service).post(PATH + service + "/" + id + "/discard", Map.of("reason", reason));
        }
    }

    private static void deciding(Runnable decision) {
        try {
            decision.run();
        } catch (ParkedEventRefused refused) {
            throw NotDone.because(
                    "parked-event-" + refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".detail");
        }
    }

    private Neighbour neighbour(String service) {
        return neighbours.named(service).orElseThrow(() -> NotDone.because("parked-event-unknown.detail"));
    }
}
