package id.kawal.intake.docs.messaging;

import java.util.List;

/**
 * A kind of event as it is documented.
 *
 * @param type its name on the wire
 * @param title what it is called
 * @param about what it says
 * @param fields what it carries
 * @param example one of its kind, as JSON
 */
public record DescribedEvent(String type, String title, String about, List<Field> fields, String example) {

    public DescribedEvent {
        fields = List.copyOf(fields);
    }

    /**
     * A field of the payload.
     *
     * @param name its name
     * @param type what may stand in it
     * @param required whether it is always there
     * @param about what it says
     */
    public record Field(String name, String type, boolean required, String about) {
    }
}
