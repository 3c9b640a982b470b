package id.kawal.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where and how an embedded Kafka runs.
 *
 * @param directory the folder that is the broker's own and outlives it, or null for a temporary one
 * @param port the port on 127.0.0.1, or 0 for a free one chosen once
 * @param parameters broker parameters such as {@code num.partitions}
 */
public record KafkaSettings(@Nullable Path directory, int port, Map<String, String> parameters) {

    public KafkaSettings {
        parameters = Map.copyOf(parameters);
    }

    /** Data that survive this process, with twelve partitions a topic. */
    public static KafkaSettings keptIn(Path directory) {
        return new KafkaSettings(directory, 0, Map.of()).withPartitions(12);
    }

    /** Data deleted on close, with three partitions a topic. */
    public static KafkaSettings temporary() {
        return new KafkaSettings(null, 0, Map.of()).withPartitions(3);
    }

    public KafkaSettings onPort(int fixed) {
        return new KafkaSettings(directory, fixed, parameters);
    }

    /** How many partitions a topic gets that nobody declared. */
    public KafkaSettings withPartitions(int partitions) {
        return with("num.partitions", Integer.toString(partitions));
    }

    public KafkaSettings with(String parameter, String value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new KafkaSettings(directory, port, more);
    }
}
