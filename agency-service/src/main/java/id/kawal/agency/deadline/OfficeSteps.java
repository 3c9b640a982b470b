package id.kawal.agency.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk of the Ombudsman did in the cases of an agency, as far as it concerns the agency. */
@Component
@Transactional
public class OfficeSteps {

    private final OfficeStepRows steps;
    private final ClockRows clocks;

    OfficeSteps(OfficeStepRows steps, ClockRows clocks) {
        this.steps = steps;
        this.clocks = clocks;
    }

    public void heard(OfficeStep step) {
        steps.save(new OfficeStepRow(step));
    }

    /** The steps in that case, oldest first. */
    @Transactional(readOnly = true)
    public List<OfficeStep> of(UUID caseId, String agencyCode) {
        return steps.findByCaseIdAndAgencyCodeOrderByAt(caseId, agencyCode).stream().map(OfficeStepRow::step).toList();
    }

    /** By when the agency must do what that step asks for, if its clock has begun. */
    @Transactional(readOnly = true)
    public Optional<Instant> due(OfficeStep step) {
        var rule = step.rule();
        return rule == null ? Optional.empty()
                : clocks.findByCaseIdInOrderByStartedAtAscRuleAsc(List.of(step.caseId())).stream()
                        .map(ClockRow::deadline).filter(clock -> clock.rule().equals(rule))
                        .reduce((earlier, later) -> later).map(AgencyDeadline::due);
    }
}
