package id.kawal.escalation.calendar;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what listeners are told of amended calendars, and fails once when a test asks for it. */
public final class RecordedAmendments implements CalendarListener {

    private final List<CalendarAmended> heard = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    @Override
    public void amended(CalendarAmended amendment) {
        if (failing) {
            failing = false;
            throw new IllegalStateException("a listener that fails");
        }
        heard.add(amendment);
    }

    List<CalendarAmended> of(String calendar) {
        return heard.stream().filter(one -> one.calendars().contains(calendar)).toList();
    }

    void failOnce() {
        failing = true;
    }
}
