package id.kawal.escalation.calendar;

/** How long something may take, in the unit that its rule names; a negative one counts back. */
public sealed interface Limit {

    /** How many units. */
    int amount();

    /** In what it is counted. */
    LimitUnit unit();

    /** The same unit, so many more. */
    default Limit plus(int more) {
        return of(Math.addExact(amount(), more), unit());
    }

    /** So many of the unit. */
    static Limit of(int amount, LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAYS -> new WorkingDays(amount);
            case CALENDAR_DAYS -> new CalendarDays(amount);
            case MONTHS -> new Months(amount);
            case YEARS -> new Years(amount);
        };
    }

    /** Only days on which the office works count. */
    record WorkingDays(int amount) implements Limit {
        @Override
        public LimitUnit unit() {
            return LimitUnit.WORKING_DAYS;
        }
    }

    /** Every day counts. */
    record CalendarDays(int amount) implements Limit {
        @Override
        public LimitUnit unit() {
            return LimitUnit.CALENDAR_DAYS;
        }
    }

    /** The same day of a later month, or its last day where the month is shorter. */
    record Months(int amount) implements Limit {
        @Override
        public LimitUnit unit() {
            return LimitUnit.MONTHS;
        }
    }

    /** The same day of a later year, or 28 February where there is no 29th. */
    record Years(int amount) implements Limit {
        @Override
        public LimitUnit unit() {
            return LimitUnit.YEARS;
        }
    }
}
