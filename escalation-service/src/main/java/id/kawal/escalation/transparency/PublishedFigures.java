package id.kawal.escalation.transparency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The figures for everybody, counted anew every few minutes at most, however many ask. */
@Component
public class PublishedFigures {

    private final CountsByPeriod counts;
    private final Publishing publishing;
    private final TransparencyProperties properties;
    private final Clock clock;
    private long validUntil = System.nanoTime();
    private Edition edition = new Edition(Instant.EPOCH, List.of(), 0);

    PublishedFigures(CountsByPeriod counts, TransparencyProperties properties, Clock clock) {
        this.counts = counts;
        this.publishing = new Publishing(properties.threshold());
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * All figures of a moment.
     *
     * @param at when they were counted
     * @param periods the latest first
     * @param threshold from which number on a count is shown
     */
    public record Edition(Instant at, List<PublishedPeriod> periods, long threshold) {

        /** The period asked for; when none is, the latest with figures to show. */
        public Optional<PublishedPeriod> of(String quarter) {
            return quarter.isEmpty()
                    ? periods.stream().filter(period -> period.all() != null).findFirst()
                            .or(() -> periods.stream().findFirst())
                    : periods.stream().filter(period -> period.quarter().toString().equals(quarter)).findFirst();
        }
    }

    /** The latest edition. One at a time counts; the others wait for it, since it takes them no longer. */
    public synchronized Edition latest() {
        if (System.nanoTime() - validUntil >= 0) {
            var began = System.nanoTime();
            edition = new Edition(clock.instant(), publishing.publish(counts.all()), properties.threshold());
            var took = Duration.ofNanos(System.nanoTime() - began);
            var rest = properties.refresh().isZero() ? Duration.ZERO
                    : properties.refresh().plus(took.multipliedBy(10));
            validUntil = System.nanoTime() + rest.toNanos();
        }
        return edition;
    }
}
