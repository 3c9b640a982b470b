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
 * Hands out the inner ports: each once, never the outer one, and from a range of their own, for they are chosen seconds before they
 * are listened on and must not meet those of the embedded servers or of outgoing connections (some systems take these from 16,000
 * on).
 */
final class Doors {

    private static final int FIRST = 10_000;
    private static final int LAST = 15_000;
    private static final int ATTEMPTS = 300;

    private final Set<Integer> given = new HashSet<>();

    /** @param taken ports that are spoken for though nobody listens on them yet */
    Doors(Integer... taken) {
        given.addAll(Set.of(taken));
    }

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

    /** Whether the address is one that this machine can listen on; any free port tells. */
    static boolean isOfThisMachine(String host) {
        return isFree(host, 0);
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
