package id.kawal.escalation.calendar;

import java.util.Arrays;
import java.util.List;

/** Office hours that cannot be. */
public final class UnsoundHours extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    UnsoundHours(String code, Object... arguments) {
        super(code + " " + Arrays.toString(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, at the place where the hours were read. */
    public Fault at(String place) {
        return new Fault(place, code, arguments);
    }
}
