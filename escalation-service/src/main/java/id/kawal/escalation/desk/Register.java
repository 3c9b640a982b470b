package id.kawal.escalation.desk;

import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.numbering.NumberSeries;
import id.kawal.escalation.numbering.Series;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of the office, in which a report gets its number by the first thing that a person does in it. That a
 * case is handed over gives it none: thousands may come in one transaction, and none of them may wait for the
 * series.
 */
@Component
public class Register {

    private final DeskCases desk;
    private final NumberSeries series;
    private final RegisterSettings settings;
    private final Clock clock;

    Register(DeskCases desk, NumberSeries series, RegisterSettings settings, Clock clock) {
        this.desk = desk;
        this.series = series;
        this.settings = settings;
        this.clock = clock;
    }

    /** The case with its number, if it is a report now or was one before; it is still to be saved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DeskCase numbered(DeskCase held, CaseState before, Instant at) {
        if (held.registerNumber() != null || !held.state().isReport() && !before.isReport()) {
            return held;
        }
        var number = series.next(Series.REGISTER, at.atZone(clock.getZone()).toLocalDate());
        return held.registered(number.written(settings.patternOf(held.origin()), settings.officeCode()));
    }

    /** Takes a case up, of which something else than a step is made, for example a letter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(UUID caseId) {
        var held = desk.find(caseId).orElseThrow();
        var numbered = numbered(held, held.state(), clock.instant());
        if (!numbered.equals(held)) {
            desk.save(numbered);
        }
    }
}
