package id.kawal.escalation.casefile.messaging;

import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.casefile.CaseEvent;
import id.kawal.escalation.clock.ClockChange;
import id.kawal.escalation.clock.ClockRun;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Warns when a clock is due in a year whose holidays are not known. */
@Component
class UnknownYears {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownYears.class);

    private final Reckoning reckoning;
    private final MeterRegistry meters;

    UnknownYears(Reckoning reckoning, MeterRegistry meters) {
        this.reckoning = reckoning;
        this.meters = meters;
    }

    void check(CaseEvent event) {
        if (event instanceof CaseEvent.ClockMoved(ClockChange change)) {
            switch (change) {
                case ClockChange.Started(ClockRun run) -> check(run);
                case ClockChange.Resumed resumed -> check(resumed.run());
                case ClockChange.Extended extended -> check(extended.run());
                case ClockChange.Recomputed recomputed -> check(recomputed.run());
                case ClockChange.Paused _,ClockChange.Stopped _,ClockChange.ExtensionRefused _ -> {
                    // Nothing new is due.
                }
            }
        }
    }

    /** A limit in months or years is not counted by holidays, so that its far end is no reason to warn. */
    private void check(ClockRun run) {
        var day = reckoning.calendar().dayOf(run.due());
        var unit = run.limit().unit();
        if (unit != LimitUnit.MONTHS && unit != LimitUnit.YEARS && !reckoning.calendar().knows(day)) {
            LOG.warn("Clock {} is due on {}, in a year without a table of holidays: load the decree of {}", run.id(),
                    day,
                    day.getYear());
            meters.counter("kawal.escalation.calendar.unknown.year").increment();
        }
    }
}
