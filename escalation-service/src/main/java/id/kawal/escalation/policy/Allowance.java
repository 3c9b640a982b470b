package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a rule allows. */
public sealed interface Allowance {

    /**
     * The limit of one run; none when the start does not say what the rule needs.
     *
     * @param dayZero the day from which it counts
     * @param amount the number of units that the start names, 0 for none
     * @param day the day that the start names
     */
    Optional<Limit> limit(LocalDate dayZero, int amount, @Nullable LocalDate day);

    /** The same for every case. */
    record Fixed(Limit limit) implements Allowance {
        @Override
        public Optional<Limit> limit(LocalDate dayZero, int amount, @Nullable LocalDate day) {
            return Optional.of(limit);
        }
    }

    /** As many units as the start names, for example those of a published service standard. */
    record AsNamed(LimitUnit unit) implements Allowance {
        @Override
        public Optional<Limit> limit(LocalDate dayZero, int amount, @Nullable LocalDate day) {
            return amount < 1 ? Optional.empty() : Optional.of(Limit.of(amount, unit));
        }
    }

    /** Until the day that the start names, for example that of a hearing. */
    record UntilDay() implements Allowance {
        @Override
        public Optional<Limit> limit(LocalDate dayZero, int amount, @Nullable LocalDate day) {
            return day == null || day.isBefore(dayZero) ? Optional.empty()
                    : Optional.of(Limit.of((int) ChronoUnit.DAYS.between(dayZero, day), LimitUnit.CALENDAR_DAYS));
        }
    }
}
