package id.kawal.servers.testing;

import id.kawal.servers.ServerFailure;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.WaitStrategy;
import org.testcontainers.utility.DockerImageName;

/** A container on a fixed host port, so that it keeps its address when it is stopped and started again. */
final class Container {

    private static final int STOP_SECONDS = 20;

    private final GenericContainer<?> container;
    private final WaitStrategy ready;
    private boolean created;
    private boolean running;

    Container(String image, int hostPort, int port, Map<String, String> environment, WaitStrategy ready) {
        this.ready = ready;
        this.container = new GenericContainer<>(DockerImageName.parse(image));
        container.withEnv(environment).withExposedPorts(port).waitingFor(ready);
        container.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(hostPort, port)));
    }

    /** Runs this shell script instead of the command of the image. */
    Container running(String script) {
        container.withCommand("bash", "-c", script);
        return this;
    }

    synchronized void start() {
        if (running) {
            return;
        }
        if (created) {
            DockerClientFactory.lazyClient().startContainerCmd(container.getContainerId()).exec();
            ready.waitUntilReady(container);
        } else {
            create();
        }
        created = true;
        running = true;
    }

    private void create() {
        try {
            container.start();
        } catch (RuntimeException e) {
            throw new ServerFailure(
                    "Docker cannot run %s: start the Docker engine, or leave out -Dkawal.test.servers=docker."
                            .formatted(container.getDockerImageName()),
                    e);
        }
    }

    synchronized void stop() {
        if (running) {
            var client = DockerClientFactory.lazyClient();
            client.stopContainerCmd(container.getContainerId()).withTimeout(STOP_SECONDS).exec();
            running = false;
        }
    }

    synchronized void kill() {
        if (running) {
            DockerClientFactory.lazyClient().killContainerCmd(container.getContainerId()).exec();
            running = false;
        }
    }

    synchronized void close() {
        container.stop();
        created = false;
        running = false;
    }
}
