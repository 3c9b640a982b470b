package id.kawal.escalation.calendar.scheduling;

import id.kawal.escalation.calendar.WatchingYears;
import id.kawal.escalation.calendar.YearWarning;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Warns of years without a table: each once in the log, all of them as a number that an alert watches. */
@Component
class YearWatch implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(YearWatch.class);

    private final WatchingYears watching;
    private volatile List<YearWarning> warned = List.of();

    YearWatch(WatchingYears watching) {
        this.watching = watching;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${kawal.escalation.calendar.watch}")
    void look() {
        var found = watching.look();
        found.stream().filter(warning -> !warned.contains(warning))
                .forEach(warning -> LOG.warn("Calendar {} has no table of holidays for {} ({}): load the decree",
                        warning.calendar(), warning.year(), warning.need()));
        warned = found;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kawal.escalation.calendar.years.missing", this, watch -> watch.warned.size())
                .description("Years whose decree is needed and not there").register(registry);
    }
}
