package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.ClockMiss;
import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.clock.ClockRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code clock}: what the facts give, for look-ups, and what was acted upon.
 *
 * @param caseId the case
 * @param run the run
 * @param status what became of it
 * @param miss its miss, retracted or not
 * @param next when its next step is due
 */
record ClockState(UUID caseId, ClockRun run, ClockStatus status, Optional<ClockMiss> miss, @Nullable Instant next) {

    static List<ClockState> of(CaseFile file) {
        return file.clocks().runs().stream().map(run -> new ClockState(file.report().caseId(), run, file.status(run),
                Optional.ofNullable(file.progress().miss(run.id())), file.nextStep(run).orElse(null))).toList();
    }
}
