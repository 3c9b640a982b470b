package id.kawal.benchmarks;

import id.kawal.escalation.calendar.AmendingCalendars;
import id.kawal.escalation.calendar.Because;
import id.kawal.escalation.calendar.CalendarDefinition;
import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.DecreedDay;
import id.kawal.escalation.casefile.Recounts;
import id.kawal.escalation.casefile.SimulatingPolicies;
import id.kawal.escalation.policy.DraftingPolicies;
import id.kawal.escalation.policy.PolicyVersions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What an amended calendar and the simulation of a draft cost with very many cases.
 *
 * @param cases how many were looked at
 * @param clocks how many dates moved
 * @param time from the first to the last
 * @param peak of the heap of Java meanwhile, in bytes
 */
record Recount(long cases, long clocks, Duration time, long peak) {

    static final String CALENDAR = "rsud";
    private static final Because BECAUSE = new Because("SKB perubahan", "benchmarks");

    /** Gives an agency a calendar of its own. */
    static void prepare(Office office) {
        office.get(AmendingCalendars.class).put(new CalendarDefinition(CALENDAR, "id", null, null, null, Set.of(),
                Set.of(Office.OTHER_AGENCY), Set.of(), List.of()), BECAUSE);
    }

    /** Adds a holiday to that calendar and waits until every case that counts on it has been counted anew. */
    static Recount amended(Office office, OpenClocks clocks, int cases) {
        clocks.alike(Kind.AMENDED, cases);
        clocks.settle();
        var before = moved(office);
        return measured(() -> {
            var holiday = LocalDate.ofInstant(OpenClocks.DUE, office.clock().getZone()).plusDays(2);
            office.get(AmendingCalendars.class).add(CALENDAR,
                    List.of(DecreedDay.off(holiday, DayKind.REGIONAL, "Libur daerah", "Keputusan gubernur")), BECAUSE);
            while (pending(office)) {
                Drain.rest(Duration.ofMillis(100));
            }
            return new long[]{cases, moved(office) - before};
        });
    }

    /** Simulates a draft that gives agencies ten days instead of fourteen. */
    static Recount simulated(Office office, int cases) {
        var shipped = office.get(PolicyVersions.class).named("2026-01").orElseThrow().yaml();
        var draft = shipped.replaceFirst("(?m)^version: 2026-01", "version: bench").replaceFirst("limit: 14",
                "limit: 10");
        office.get(DraftingPolicies.class).draft(draft, "benchmarks");
        return measured(() -> {
            var found = office.get(SimulatingPolicies.class)
                    .simulate("bench", SimulatingPolicies.Place.FIRST, cases, 100).orElseThrow().simulation();
            return new long[]{found.examined(), found.effects().values().stream().mapToInt(Integer::intValue).sum()};
        });
    }

    private interface Work {
        long[] done();
    }

    private static Recount measured(Work work) {
        System.gc();
        var pools = java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP).toList();
        pools.forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
        var started = System.nanoTime();
        var done = work.done();
        var time = Duration.ofNanos(System.nanoTime() - started);
        return new Recount(done[0], done[1], time,
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }

    private static boolean pending(Office office) {
        return office.get(Recounts.class).pending() > 0 || office.jdbc()
                .sql("select exists (select from recount where not spread)").query(Boolean.class).single();
    }

    private static long moved(Office office) {
        return office.jdbc().sql("select count(*) from outbox where type like '%deadline-recomputed%'")
                .query(Long.class)
                .single();
    }

    @Override
    public String toString() {
        return "%,d cases in %.1f s = %.0f/s, %,d dates different, heap at most %d MB".formatted(cases,
                time.toMillis() / 1000.0, cases * 1e9 / time.toNanos(), clocks, peak >> 20);
    }
}
