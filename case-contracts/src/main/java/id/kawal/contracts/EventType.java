package id.kawal.contracts;

import java.net.URI;

/**
 * One kind of published fact: its name on the wire, the shape of its payload and the topic that carries it.
 *
 * @param name the CloudEvents type, {@code kawal.<owner>.<fact>.v<version>}, never changed once published
 * @param payload the record that the JSON value is read into
 * @param topic the topic of its owner
 */
public record EventType<T>(String name, Class<T> payload, String topic) {

    /** The CloudEvents data schema: the {@code $id} of the JSON Schema that the payload validates against. */
    public URI dataSchema() {
        return URI.create("urn:kawal:schema:" + name);
    }
}
