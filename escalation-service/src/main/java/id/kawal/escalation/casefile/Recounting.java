package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockChange.Recomputed;
import id.kawal.escalation.clock.ClockRun;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is counted anew although nothing happened in it: a calendar says something else than when its dates were told.
 *
 * @param at when that became known
 * @param because in the words of whoever amended the calendar; absent where the case was looked at for another reason
 */
public record Recounting(Instant at, @Nullable String because) {

    /** The code of the reason. */
    public static final String REASON = "CALENDAR_AMENDED";

    private static final Set<FactKind> TELL_A_DATE = Set.of(FactKind.CLOCK_STARTED, FactKind.CLOCK_RESUMED,
            FactKind.EXTENSION_GRANTED, FactKind.DEADLINE_RECOMPUTED);

    /** What moved, compared with the date that was told last. */
    Stream<Recomputed> of(Stream<ClockRun> running, List<Fact> facts) {
        return running.flatMap(run -> told(run, facts).filter(due -> !due.equals(run.due()))
                .map(due -> new Recomputed(run, due, at, REASON, because)).stream());
    }

    private static Optional<Instant> told(ClockRun run, List<Fact> facts) {
        return facts.reversed().stream().filter(fact -> run.id().equals(fact.reference()))
                .filter(fact -> TELL_A_DATE.contains(fact.kind())).findFirst()
                .map(fact -> Instant.parse(Objects.requireNonNull(fact.detail("due"))));
    }
}
