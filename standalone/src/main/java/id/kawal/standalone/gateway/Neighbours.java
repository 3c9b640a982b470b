package id.kawal.standalone.gateway;

import java.net.URI;
import java.util.Map;

/**
 * The parts of Kawal and where they listen on this machine.
 *
 * @param addresses of the applications, by name
 * @param servers of what stands behind them, by name
 */
public record Neighbours(Map<String, URI> addresses, Map<String, URI> servers) {

    public Neighbours {
        addresses = Map.copyOf(addresses);
        servers = Map.copyOf(servers);
    }

    /** Where a part listens. */
    public URI of(String part) {
        var address = addresses.get(part);
        if (address == null) {
            throw new IllegalArgumentException("No part " + part);
        }
        return address;
    }
}
