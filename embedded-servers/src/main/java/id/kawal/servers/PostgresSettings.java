package id.kawal.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where and how an embedded PostgreSQL runs.
 *
 * @param directory the folder that is the server's own and outlives it, or null for a temporary one
 * @param port the port on 127.0.0.1, or 0 for a free one chosen once
 * @param parameters server parameters such as {@code max_connections}
 */
public record PostgresSettings(@Nullable Path directory, int port, Map<String, String> parameters) {

    public PostgresSettings {
        parameters = Map.copyOf(parameters);
    }

    /** Data that survive this process and a power cut. */
    public static PostgresSettings keptIn(Path directory) {
        // zonky starts every server with fsync and synchronous_commit off.
        return new PostgresSettings(directory, 0, Map.of("fsync", "on", "synchronous_commit", "on"));
    }

    /** Data deleted on close; what is committed survives {@link PostgresServer#kill()}, not a power cut. */
    public static PostgresSettings temporary() {
        return new PostgresSettings(
                null, 0, Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "on"));
    }

    public PostgresSettings onPort(int fixed) {
        return new PostgresSettings(directory, fixed, parameters);
    }

    public PostgresSettings with(String parameter, String value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new PostgresSettings(directory, port, more);
    }
}
