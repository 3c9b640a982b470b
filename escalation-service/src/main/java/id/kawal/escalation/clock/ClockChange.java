package id.kawal.escalation.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became different about the clocks of a case. */
public sealed interface ClockChange {

    /** When it happened. */
    Instant at();

    /** A clock began to run. */
    record Started(ClockRun run) implements ClockChange {
        @Override
        public Instant at() {
            return run.startedAt();
        }
    }

    /** A clock stands still since then. */
    record Paused(ClockRun run, ClockRun.Pause pause) implements ClockChange {
        @Override
        public Instant at() {
            return pause.from();
        }
    }

    /** A clock goes on since then. */
    record Resumed(ClockRun run, Instant at) implements ClockChange {
    }

    /** A clock ended. */
    record Stopped(ClockRun run, ClockRun.Stop stop) implements ClockChange {
        @Override
        public Instant at() {
            return stop.at();
        }
    }

    /** The due moment moved for another reason than a pause or an extension; because says more than the code of the reason. */
    record Recomputed(ClockRun run, Instant previousDue, Instant at, String reason,
            @Nullable String because) implements ClockChange {
    }

    /** The agency got more time. */
    record Extended(ClockRun run, ExtensionDecision.Granted granted) implements ClockChange {
        @Override
        public Instant at() {
            return granted.at();
        }
    }

    /** The agency got no more time. */
    record ExtensionRefused(ExtensionDecision.Refused refused) implements ClockChange {
        @Override
        public Instant at() {
            return refused.at();
        }
    }
}
