package id.kawal.messaging;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How payloads are written and read. Apart from the mapper of a service, so that a setting made for its HTTP surface
 * never changes what is published.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private EventJson() {
    }

    /** The mapper of all payloads. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
