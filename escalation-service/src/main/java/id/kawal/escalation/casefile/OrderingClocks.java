package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.clock.ExtensionDecision;
import id.kawal.escalation.policy.Rule.Extension.Grantor;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an officer have a clock stand still, go on or get more time, as far as its rule allows it. */
@Service
public class OrderingClocks {

    private final Cases cases;
    private final FollowingCases following;
    private final ClockOrders orders;
    private final Clock clock;

    OrderingClocks(Cases cases, FollowingCases following, ClockOrders orders, Clock clock) {
        this.cases = cases;
        this.following = following;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * What an officer wants.
     *
     * @param kind what
     * @param by who
     * @param reason the code of the reason, on a pause and an extension
     * @param words why, in the officer's words
     * @param expectedEnd on a pause, when the clock is expected to go on
     * @param units on an extension, how many
     */
    public record Wish(ClockOrder.Kind kind, String by, @Nullable String reason, String words,
            @Nullable Instant expectedEnd, int units) {
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It was done; the case as it stands now, and the clock. */
        record Done(CaseFile file, ClockRun run) implements Outcome {
        }

        /** It was not done; the clock as it stands. */
        record Refused(ClockRun run, Obstacle obstacle) implements Outcome {
        }
    }

    /** Why an order is refused. */
    public enum Obstacle {
        /** The clock has ended or its due moment has passed. */
        ENDED,
        /** It stands still already. */
        STANDS_STILL,
        /** No officer had it stand still. */
        NOT_ORDERED_TO_STAND_STILL,
        /** The rule knows no such pause. */
        PAUSE_NOT_ALLOWED,
        /** The rule knows no extension by an officer. */
        EXTENSION_NOT_ALLOWED,
        /** As many as the rule allows were granted before. */
        ALLOWANCE_USED_UP,
        /** More than the rule allows at once. */
        TOO_LONG
    }

    /** Does it, or says why not; nothing when there is no such clock. */
    @Transactional
    public Optional<Outcome> order(UUID clockId, Wish wish) {
        return cases.ofClock(clockId).map(file -> file.report().caseId()).flatMap(cases::hold)
                .flatMap(file -> file.clocks().run(clockId).map(run -> order(file, run, wish)));
    }

    private Outcome order(CaseFile file, ClockRun run, Wish wish) {
        var now = clock.instant();
        var obstacle = obstacle(run, wish, now);
        if (obstacle != null) {
            return new Outcome.Refused(run, obstacle);
        }
        var order = new ClockOrder(UUID.randomUUID(), file.report().caseId(), run.id(), wish.kind(), now, wish.by(),
                wish.reason(), wish.words());
        orders.add(order);
        var changed = following.take(order.caseId(), fact(order, run, wish)).orElseThrow();
        return new Outcome.Done(changed, changed.clocks().run(run.id()).orElseThrow());
    }

    private static @Nullable Obstacle obstacle(ClockRun run, Wish wish, Instant now) {
        if (!run.isOpen() || run.isPast(now)) {
            return Obstacle.ENDED;
        }
        return switch (wish.kind()) {
            case PAUSE -> pauseObstacle(run, wish);
            case RESUME -> isOrdered(run) ? null : Obstacle.NOT_ORDERED_TO_STAND_STILL;
            case EXTENSION -> run.refusesExtension(Grantor.OFFICER, wish.units(), now).map(OrderingClocks::obstacle)
                    .orElse(null);
        };
    }

    private static @Nullable Obstacle pauseObstacle(ClockRun run, Wish wish) {
        if (!run.rule().orders().pauseReasons().contains(wish.reason())) {
            return Obstacle.PAUSE_NOT_ALLOWED;
        }
        return run.isPaused() ? Obstacle.STANDS_STILL : null;
    }

    private static boolean isOrdered(ClockRun run) {
        return run.isPaused() && run.rule().orders().pauseReasons().contains(run.pauses().getLast().reason());
    }

    private static Obstacle obstacle(ExtensionDecision.Reason reason) {
        return switch (reason) {
            case NO_RUNNING_CLOCK, TOO_LATE -> Obstacle.ENDED;
            case RULE_ALLOWS_NONE -> Obstacle.EXTENSION_NOT_ALLOWED;
            case ALLOWANCE_USED_UP -> Obstacle.ALLOWANCE_USED_UP;
            case TOO_LONG -> Obstacle.TOO_LONG;
        };
    }

    private static Fact fact(ClockOrder order, ClockRun run, Wish wish) {
        Map<String, String> details = new HashMap<>(Map.of("clock", run.id().toString(), "rule", run.rule().id(), "run",
                Integer.toString(run.run())));
        if (wish.reason() != null) {
            details.put("reason", wish.reason());
        }
        if (wish.expectedEnd() != null) {
            details.put("expectedEnd", wish.expectedEnd().toString());
        }
        if (wish.units() > 0) {
            details.put("amount", Integer.toString(wish.units()));
        }
        return new Fact(order.orderId(), order.kind().fact(), order.at(), order.at(), null, order.orderId(), details);
    }

    /** What was ordered of a clock, oldest first. */
    public List<ClockOrder> of(UUID clockId) {
        return orders.of(clockId);
    }
}
