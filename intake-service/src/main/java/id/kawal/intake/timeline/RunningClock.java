package id.kawal.intake.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case as it now stands.
 *
 * @param clockId by which its explanation can be asked for
 * @param rule the rule of the policy
 * @param startedAt what day 0 is
 * @param limit how many units it allows
 * @param unit which units
 * @param due the moment at which it becomes due
 * @param moved whether that moment was moved since it started
 * @param paused whether it stands still
 * @param over whether it has ended, met or missed
 * @param duty what its rule is about, where that was told
 */
public record RunningClock(UUID clockId, String rule, Instant startedAt, int limit, String unit, Instant due,
        boolean moved,
        boolean paused,
        boolean over, Fact.@Nullable Duty duty) {

    /** What a reporter waits for although nothing was told of the rule; the time bar and clocks of the staff run beside it. */
    private static final Set<String> WAITED_FOR = Set.of("A1", "A3");

    /** The clock that the reporter waits for: the next step to become due, or else the total of several. */
    static Optional<RunningClock> next(List<Fact> facts) {
        return clocks(facts).stream().filter(clock -> !clock.over && !clock.paused && clock.isWaitedFor())
                .min(Comparator.comparing(RunningClock::isTotal).thenComparing(RunningClock::due));
    }

    /** Whether a deadline is one that the agency owes the reporter. */
    static boolean isOwed(Fact fact) {
        var timing = fact.timing();
        if (timing == null || timing.duty() == null) {
            return timing == null || timing.rule() == null || WAITED_FOR.contains(timing.rule());
        }
        return timing.duty().isOfAgency() && timing.duty().isWaitedFor();
    }

    private boolean isWaitedFor() {
        return duty == null ? WAITED_FOR.contains(rule) : duty.isWaitedFor();
    }

    private boolean isTotal() {
        return duty != null && "TOTAL".equals(duty.precedence());
    }

    private static List<RunningClock> clocks(List<Fact> facts) {
        var clocks = new LinkedHashMap<UUID, RunningClock>();
        facts.stream().filter(fact -> fact.source().equals("escalation") && fact.reference() != null)
                .sorted(Comparator.comparingLong(Fact::sequence)).forEach(fact -> {
                    var id = Objects.requireNonNull(fact.reference());
                    if (fact.kind() == FactKind.CLOCK_STARTED) {
                        started(id, fact).ifPresent(clock -> clocks.put(id, clock));
                    }
                    clocks.computeIfPresent(id, (_, clock) -> clock.after(fact));
                });
        return List.copyOf(clocks.values());
    }

    private static Optional<RunningClock> started(UUID id, Fact fact) {
        var timing = fact.timing();
        if (timing == null || timing.rule() == null || timing.startedAt() == null || timing.timeLimit() == null
                || timing.unit() == null
                || timing.due() == null) {
            return Optional.empty();
        }
        return Optional.of(new RunningClock(id, timing.rule(),
                dayZero(timing.startedAt(), timing.timeLimit(), timing.unit(), timing.due()), timing.timeLimit(),
                timing.unit(), timing.due(), false, false, false, timing.duty()));
    }

    /** A clock may count from a day before it was started: from that of an earlier complaint. */
    private static Instant dayZero(Instant startedAt, int limit, String unit, Instant due) {
        var counted = unit.equals("CALENDAR_DAYS") ? due.minus(limit, ChronoUnit.DAYS) : startedAt;
        return counted.isBefore(startedAt) ? counted : startedAt;
    }

    private RunningClock after(Fact fact) {
        return switch (fact.kind()) {
            case CLOCK_PAUSED -> new RunningClock(clockId, rule, startedAt, limit, unit, due, moved, true, over, duty);
            case CLOCK_RESUMED, EXTENSION_GRANTED, DEADLINE_RECOMPUTED -> dueAt(fact);
            case CLOCK_STOPPED, DEADLINE_MISSED, DEADLINE_MISS_RETRACTED ->
                new RunningClock(clockId, rule, startedAt, limit, unit, due, moved, paused, true, duty);
            default -> this;
        };
    }

    private RunningClock dueAt(Fact fact) {
        var timing = fact.timing();
        var moment = timing == null || timing.due() == null ? due : timing.due();
        return new RunningClock(clockId, rule, startedAt, limit, unit, moment, !moment.equals(due) || moved,
                paused && fact.kind() != FactKind.CLOCK_RESUMED, over, duty);
    }
}
