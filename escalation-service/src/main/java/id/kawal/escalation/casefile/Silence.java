package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Party;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch during which an agency that had to act did not.
 *
 * @param run the run that was missed
 * @param count how its date came about
 * @param until when the agency did act after all, if it did
 * @param days how many days have gone by since the due day
 */
public record Silence(ClockRun run, Count count, @Nullable Instant until, long days) {

    private static final Set<FactKind> ACTS = Set.of(FactKind.RESPONSE_RECORDED, FactKind.INFORMATION_REQUESTED,
            FactKind.CASE_DECLINED, FactKind.CASE_TRANSFERRED);

    /** The silences of a case, as they stand at a moment. */
    public static List<Silence> of(CaseFile file, Instant asOf) {
        return file.clocks().runs().stream().filter(run -> run.rule().owedBy() == Party.AGENCY)
                .filter(run -> file.status(run) == ClockStatus.MISSED).map(run -> of(run, file, asOf))
                .toList();
    }

    private static Silence of(ClockRun run, CaseFile file, Instant asOf) {
        var reckoning = file.reckoning(run);
        var until = file.facts().stream().filter(fact -> ACTS.contains(fact.kind()) || fact.is("fileComplete"))
                .filter(fact -> run.agency().equals(fact.agency())).map(Fact::happenedAt).filter(run::isPast).sorted()
                .findFirst().orElse(null);
        var end = until == null ? asOf : until;
        var calendar = reckoning.calendar();
        var days = ChronoUnit.DAYS.between(calendar.dayOf(run.due()), calendar.dayOf(end));
        return new Silence(run, run.count(reckoning, run.due()), until, Math.max(0, days));
    }
}
