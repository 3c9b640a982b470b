package id.kawal.intake.docs.messaging;

import java.util.List;

/**
 * A topic as it is documented.
 *
 * @param name its name
 * @param events what it carries
 */
public record DescribedTopic(String name, List<DescribedEvent> events) {

    public DescribedTopic {
        events = List.copyOf(events);
    }
}
