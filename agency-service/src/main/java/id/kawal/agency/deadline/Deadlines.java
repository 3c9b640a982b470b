package id.kawal.agency.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines of all cases and where the cases went, as far as escalation has said. */
@Component
@Transactional
public class Deadlines {

    private final ClockRows clocks;
    private final ExtensionRows extensions;
    private final StandingRows standings;
    private final CaseLock lock;
    private final ApplicationEventPublisher heard;

    Deadlines(ClockRows clocks, ExtensionRows extensions, StandingRows standings, CaseLock lock,
            ApplicationEventPublisher heard) {
        this.clocks = clocks;
        this.extensions = extensions;
        this.standings = standings;
        this.lock = lock;
        this.heard = heard;
    }

    /** A clock began to run. */
    public void started(AgencyDeadline deadline) {
        lock.hold(deadline.caseId());
        clocks.save(new ClockRow(deadline));
        heard.publishEvent(new DeadlinesChanged(deadline.caseId()));
    }

    /** Something happened to a clock that began before. */
    public void change(UUID caseId, UUID clockId, UnaryOperator<AgencyDeadline> change) {
        lock.hold(caseId);
        var row = clocks.findById(clockId)
                .orElseThrow(() -> new IllegalStateException("Clock " + clockId + " was never started"));
        clocks.save(new ClockRow(change.apply(row.deadline())));
        heard.publishEvent(new DeadlinesChanged(caseId));
    }

    /** A request for more time was decided. */
    public void decided(UUID caseId, UUID extensionId, @Nullable Instant due, @Nullable String refusal) {
        extensions.save(new ExtensionRow(extensionId, caseId, due, refusal));
    }

    /** The case went on beyond the agency. */
    public void moved(UUID caseId, UnaryOperator<CaseStanding> change) {
        lock.hold(caseId);
        standings.save(new StandingRow(caseId, change.apply(standing(caseId))));
    }

    /** Until when the agency must act next, if a clock of it runs. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue(UUID caseId, String agencyCode) {
        return of(List.of(caseId), agencyCode).stream().filter(AgencyDeadline::pressing).map(AgencyDeadline::due)
                .min(Instant::compareTo);
    }

    /** What binds or bound the agency in these cases. */
    @Transactional(readOnly = true)
    public List<AgencyDeadline> of(Collection<UUID> caseIds, String agencyCode) {
        return clocks.findByCaseIdInOrderByStartedAtAscRuleAsc(caseIds).stream().map(ClockRow::deadline)
                .filter(deadline -> deadline.duty() && deadline.agencyCode().equals(agencyCode)).toList();
    }

    @Transactional(readOnly = true)
    public CaseStanding standing(UUID caseId) {
        return standings.findById(caseId).map(StandingRow::standing).orElse(CaseStanding.NOTHING_SAID);
    }

    @Transactional(readOnly = true)
    public Map<UUID, CaseStanding> standings(Collection<UUID> caseIds) {
        return standings.findAllById(caseIds).stream()
                .collect(Collectors.toMap(StandingRow::caseId, StandingRow::standing));
    }

    /** The decision about a request for more time, once there is one. */
    @Transactional(readOnly = true)
    public Optional<ExtensionDecision> decision(UUID extensionId) {
        return extensions.findById(extensionId).map(ExtensionRow::decision);
    }

    @Transactional(readOnly = true)
    public List<ExtensionDecision> decisions(UUID caseId) {
        return extensions.findByCaseId(caseId).stream().map(ExtensionRow::decision).toList();
    }
}
