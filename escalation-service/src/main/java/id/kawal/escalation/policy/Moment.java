package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.LimitUnit;
import org.jspecify.annotations.Nullable;

/** When a step of a rule is taken. */
public sealed interface Moment {

    /** Whether it lies after the due moment. */
    default boolean isAfterDue() {
        return false;
    }

    /**
     * Once so many per cent of the limit are used up.
     *
     * @param percent between 1 and 99
     */
    record Share(int percent) implements Moment {
    }

    /**
     * So long before or after the due day.
     *
     * @param amount how many units; negative before, positive after
     * @param unit in what it is counted; as the limit where it is not said
     */
    record FromDue(int amount, @Nullable LimitUnit unit) implements Moment {
        @Override
        public boolean isAfterDue() {
            return amount > 0;
        }
    }

    /**
     * So long after day 0, days on which the clock stood still not counted.
     *
     * @param amount how many units
     * @param unit in what it is counted; as the limit where it is not said
     */
    record FromStart(int amount, @Nullable LimitUnit unit) implements Moment {
    }

    /** When the limit is used up. */
    record AtDue() implements Moment {
    }
}
