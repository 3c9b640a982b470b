package id.kawal.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on 127.0.0.1 for servers to listen on. */
public final class Ports {

    private static final int ATTEMPTS = 200;

    private Ports() {}

    /**
     * A port nobody listens on, below the ranges systems take for outgoing connections: a client that retries while
     * the server is down could otherwise be given the server's own port and connect to itself.
     */
    public static int free() {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
            if (isFree(port)) {
                return port;
            }
        }
        throw new ServerFailure("No free port was found between 15000 and 30000: stop some servers and try again.");
    }

    static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new ServerFailure(
                    "%s cannot listen on port %d because another program does: stop that one or choose another port."
                            .formatted(server, port));
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
