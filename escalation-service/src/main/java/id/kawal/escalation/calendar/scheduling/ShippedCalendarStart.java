package id.kawal.escalation.calendar.scheduling;

import id.kawal.escalation.calendar.TakingOverShippedCalendar;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Takes the shipped calendar over before the first event is heard. */
@Component
class ShippedCalendarStart implements SmartInitializingSingleton {

    private final TakingOverShippedCalendar takingOver;

    ShippedCalendarStart(TakingOverShippedCalendar takingOver) {
        this.takingOver = takingOver;
    }

    @Override
    public void afterSingletonsInstantiated() {
        takingOver.takeOver();
    }
}
