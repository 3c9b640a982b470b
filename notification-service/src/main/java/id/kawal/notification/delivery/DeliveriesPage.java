package id.kawal.notification.delivery;

import id.kawal.notification.message.Delivery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the delivery log.
 *
 * @param items newest first
 * @param next the cursor of the next page, if there is one
 */
record DeliveriesPage(List<Delivery> items, @Nullable String next) {

    /** A page of at most this many, from a list that holds one more when there is a next page. */
    static DeliveriesPage of(List<Delivery> found, int limit) {
        if (found.size() <= limit) {
            return new DeliveriesPage(found, null);
        }
        var items = found.subList(0, limit);
        return new DeliveriesPage(items, Long.toString(items.getLast().number()));
    }
}
