package id.kawal.escalation.calendar;

import java.util.List;

/**
 * One thing that is wrong with what was sent.
 *
 * @param place where, for example {@code line 4} or {@code officeHours.MONDAY}
 * @param code what, for the message
 * @param arguments what the message repeats
 */
public record Fault(String place, String code, List<Object> arguments) {

    /** A fault at a place. */
    public static Fault at(String place, String code, Object... arguments) {
        return new Fault(place, code, List.of(arguments));
    }
}
