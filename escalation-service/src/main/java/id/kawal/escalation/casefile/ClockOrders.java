package id.kawal.escalation.casefile;

import java.util.List;
import java.util.UUID;

/** What officers ordered of clocks. */
public interface ClockOrders {

    /** Keeps an order. */
    void add(ClockOrder order);

    /** What was ordered of that clock, oldest first. */
    List<ClockOrder> of(UUID clockId);
}
