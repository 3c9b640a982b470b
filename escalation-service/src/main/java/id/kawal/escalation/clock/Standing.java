package id.kawal.escalation.clock;

import id.kawal.escalation.policy.PauseRule;
import id.kawal.escalation.policy.Signal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows why clocks stand still at the moment. */
final class Standing {

    private final Set<UUID> openQuestions = new HashSet<>();
    private final Set<UUID> answeredQuestions = new HashSet<>();
    private final Map<Signal, Heard> heard = new EnumMap<>(Signal.class);
    private final Map<UUID, Why> ordered = new HashMap<>();
    private int number;

    /** Why a clock stands still, and until when it is expected to. */
    record Why(String reason, @Nullable Instant expectedEnd) {
    }

    private record Heard(int number, @Nullable Instant expectedEnd) {
        static final Heard NEVER = new Heard(0, null);
    }

    void hear(Occurrence occurrence) {
        heard.put(occurrence.signal(), new Heard(++number, occurrence.given().expectedEnd()));
    }

    /** Whether the question, which may have been answered before it was heard of, is open now. */
    boolean ask(UUID question) {
        if (answeredQuestions.contains(question)) {
            return false;
        }
        openQuestions.add(question);
        return true;
    }

    /** Whether with this answer no question is open any more. */
    boolean answer(UUID question) {
        answeredQuestions.add(question);
        return openQuestions.remove(question) && openQuestions.isEmpty();
    }

    void order(UUID clock, Why why) {
        ordered.put(clock, why);
    }

    void lift(UUID clock) {
        ordered.remove(clock);
    }

    /** Another agency has the case: what the one before asked is no longer waited for. */
    void handOver() {
        openQuestions.clear();
    }

    /** Why that run stands still while the others run, if it does. */
    Optional<Why> of(ClockRun run, Collection<ClockRun> waiting) {
        var order = Optional.ofNullable(ordered.get(run.id()));
        return order.or(() -> run.rule().pauses().stream().flatMap(pause -> why(pause, waiting).stream()).findFirst());
    }

    private Optional<Why> why(PauseRule pause, Collection<ClockRun> waiting) {
        return switch (pause) {
            case PauseRule.QuestionOpen question ->
                openQuestions.isEmpty() ? Optional.empty() : Optional.of(new Why(question.reason(), null));
            case PauseRule.Between(String reason, var from, var until) -> {
                var begun = latest(from);
                yield begun.number() > latest(until).number() ? Optional.of(new Why(reason, begun.expectedEnd()))
                        : Optional.empty();
            }
            case PauseRule.WhileRunning(String reason, var rules) ->
                waiting.stream().filter(run -> rules.contains(run.rule().id())).findFirst()
                        .map(run -> new Why(reason, run.due()));
        };
    }

    private Heard latest(Set<Signal> signals) {
        var latest = Heard.NEVER;
        for (var signal : signals) {
            var candidate = heard.getOrDefault(signal, Heard.NEVER);
            latest = candidate.number() > latest.number() ? candidate : latest;
        }
        return latest;
    }
}
