package id.kawal.escalation.policy;

/** When a step of a rule is taken. */
public sealed interface Moment {

    /**
     * Once so many per cent of the limit are used up.
     *
     * @param percent between 1 and 99
     */
    record Share(int percent) implements Moment {
    }

    /**
     * So many days before the due day.
     *
     * @param days how many
     * @param working whether only working days count
     */
    record Before(int days, boolean working) implements Moment {
    }

    /** When the limit is used up. */
    record AtDue() implements Moment {
    }
}
