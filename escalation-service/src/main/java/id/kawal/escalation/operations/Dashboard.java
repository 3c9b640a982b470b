package id.kawal.escalation.operations;

import id.kawal.escalation.calendar.WatchingYears;
import id.kawal.escalation.calendar.YearWarning;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The picture that every operator sees, made once for all of them. */
@Component
public class Dashboard {

    /** Counting may take its time: without figures there is nothing to show. */
    private static final Duration LONGEST_COUNT = Duration.ofSeconds(30);

    private final Shared<CaseFigures> figures;
    private final Shared<List<Part>> parts;
    private final Shared<List<ConsumerLag>> lags;
    private final WatchingYears years;
    private final SwitchedOff switchedOff;
    private final Duration patience;

    Dashboard(CountingCases counting, AskingParts asking, ConsumerLags lags, WatchingYears years,
            SwitchedOff switchedOff, OperationsProperties properties) {
        this.figures = new Shared<>("how the cases stand", counting::count, properties.refresh());
        this.parts = new Shared<>("how the services are", asking::ask, properties.refresh());
        this.lags = new Shared<>("how far the consumers are", lags::all, properties.refresh());
        this.years = years;
        this.switchedOff = switchedOff;
        this.patience = properties.patience();
    }

    /**
     * The picture of a moment.
     *
     * @param figures how the cases stand
     * @param parts how each service is; absent while none has been heard yet
     * @param lags how far each consumer is; absent when the broker does not say
     * @param years calendar years whose decree is needed
     * @param switchedOff settings that keep this process from doing something
     */
    public record Picture(CaseFigures figures, @Nullable List<Part> parts, @Nullable List<ConsumerLag> lags,
            List<YearWarning> years, List<String> switchedOff) {

        /** How many services answer. */
        public long answering() {
            return Objects.requireNonNullElse(parts, List.<Part>of()).stream().filter(Part::answers).count();
        }

        /** How many seconds the oldest event of all outboxes has waited; absent while it is not known. */
        public @Nullable Long oldestUnsent() {
            return told(Part::outboxAge).max(Comparator.naturalOrder()).orElse(null);
        }

        /** How many events of all services an operator has to look at; absent while it is not known. */
        public @Nullable Long parked() {
            return told(Part::parked).reduce(Long::sum).orElse(null);
        }

        /** How many events the consumer is behind that is behind most; absent while it is not known. */
        public @Nullable Long furthestBehind() {
            return lags == null ? null
                    : lags.stream().map(ConsumerLag::behind).max(Comparator.naturalOrder()).orElse(0L);
        }

        private Stream<Long> told(Function<Part, @Nullable Long> what) {
            return Objects.requireNonNullElse(parts, List.<Part>of()).stream().map(what).filter(Objects::nonNull);
        }

        /** What somebody has to look at now. */
        public long alarms() {
            return figures.total().overdue() + (parts == null ? 0 : parts.stream().filter(Part::isAlarming).count());
        }
    }

    /** The picture as it is now, or was a few seconds ago. */
    public Picture look() {
        parts.begin();
        lags.begin();
        var cases = figures.within(LONGEST_COUNT)
                .orElseThrow(() -> new IllegalStateException("The cases could not be counted in time"));
        return new Picture(cases, parts.within(patience).orElse(null), lags.within(patience).orElse(null),
                years.warnings(), switchedOff.settings());
    }
}
