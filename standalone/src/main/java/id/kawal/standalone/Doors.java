package id.kawal.standalone;

import id.kawal.servers.ServerFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Hands out the inner ports: each once, and from a range of their own, for they are chosen seconds before they are listened on and
 * must not meet those of the embedded servers or of outgoing connections.
 */
final class Doors {

    private static final int FIRST = 30_000;
    private static final int LAST = 32_700;
    private static final int ATTEMPTS = 300;

    private final Set<Integer> given = new HashSet<>();

    int next() {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree("127.0.0.1", port) && given.add(port)) {
                return port;
            }
        }
        throw new ServerFailure(
                "No free port was found between %d and %d: stop some servers and try again.".formatted(FIRST, LAST));
    }

    static boolean isFree(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
