package id.kawal.escalation.calendar;

/** A limit that has no end on a calendar. */
public final class Uncountable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be counted. */
    public enum Reason {
        /** Working hours are asked for where no office hours are known. */
        NO_OFFICE_HOURS,
        /** It ends further away than is ever counted, as on a calendar that is hardly worked on. */
        TOO_LONG
    }

    Uncountable(String calendar, Limit limit, Reason reason) {
        super(limit.text() + " " + limit.unit() + " cannot be counted on calendar " + calendar + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
