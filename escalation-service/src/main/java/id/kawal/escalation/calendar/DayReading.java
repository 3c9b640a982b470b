package id.kawal.escalation.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * Days as they were read from a file, or why they could not be.
 *
 * @param days in the order of the file; only to be used when there is no fault
 * @param faults every line that is wrong
 * @param skipped what was left out, and rightly so
 */
public record DayReading(List<DecreedDay> days, List<Fault> faults, List<String> skipped) {

    /** More than any calendar has; a file with more is not one. */
    static final int MOST = 5_000;

    public DayReading {
        days = List.copyOf(days);
        faults = List.copyOf(faults);
        skipped = List.copyOf(skipped);
    }

    /**
     * One thing that is wrong.
     *
     * @param place where, for example {@code line 4}
     * @param code what, for the message
     * @param arguments what the message repeats
     */
    public record Fault(String place, String code, List<Object> arguments) {

        static Fault at(int line, String code, Object... arguments) {
            return new Fault("line " + line, code, List.of(arguments));
        }
    }

    /** Collects days and faults. */
    static final class Notes {

        private final List<DecreedDay> days = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();

        void add(DecreedDay day) {
            days.add(day);
        }

        void fault(int line, String code, Object... arguments) {
            faults.add(Fault.at(line, code, arguments));
        }

        void skip(String what) {
            skipped.add(what);
        }

        DayReading reading() {
            if (days.size() > MOST) {
                fault(1, "too-many-days", MOST);
            }
            return new DayReading(days, faults, skipped);
        }
    }
}
