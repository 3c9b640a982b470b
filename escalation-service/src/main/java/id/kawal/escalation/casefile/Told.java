package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.Kept;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads out of the facts of a case what this service has told and therefore keeps to. */
final class Told {

    private Told() {
    }

    /** What is kept to, from facts in the order in which they were heard of. */
    static Kept in(List<Fact> facts) {
        var versions = new HashMap<UUID, String>();
        var misses = new HashMap<UUID, Kept.Date>();
        var ends = new HashMap<UUID, Kept.Date>();
        for (var fact : facts) {
            switch (fact.kind()) {
                case CLOCK_STARTED -> version(fact, versions);
                case DEADLINE_MISSED -> misses.put(clock(fact), date(fact));
                case CLOCK_STOPPED -> ends.put(clock(fact), date(fact));
                case DEADLINE_MISS_RETRACTED -> misses.remove(clock(fact));
                default -> {
                    // Binds nobody.
                }
            }
        }
        return new Kept(versions, misses, ends);
    }

    private static void version(Fact fact, HashMap<UUID, String> versions) {
        var version = fact.detail("policy");
        if (version != null) {
            versions.put(clock(fact), version);
        }
    }

    private static Kept.Date date(Fact fact) {
        return new Kept.Date(Instant.parse(Objects.requireNonNull(fact.detail("due"))),
                fact.details().getOrDefault("shape", ""));
    }

    private static UUID clock(Fact fact) {
        return Objects.requireNonNull(fact.reference());
    }
}
