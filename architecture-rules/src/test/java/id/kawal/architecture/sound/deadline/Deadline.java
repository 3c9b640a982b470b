package id.kawal.architecture.sound.deadline;

import java.time.Clock;
import java.time.Instant;

/** Is handed its clock. */
class Deadline {

    private final Clock clock;

    Deadline(Clock clock) {
        this.clock = clock;
    }

    boolean isOver(Instant due) {
        return due.isBefore(clock.instant()) || Instant.now(clock).isAfter(due);
    }
}
