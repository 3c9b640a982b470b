package id.kawal.servers.testing;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/** A container counts as ready once its broker answers; asked from here, because Kafka's own tools start a JVM per try. */
final class BrokerAnswers extends AbstractWaitStrategy {

    private static final long LIMIT_SECONDS = 180;

    private final String address;

    BrokerAnswers(String address) {
        this.address = address;
    }

    @Override
    protected void waitUntilReady() {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TimeUnit.SECONDS.toMillis(LIMIT_SECONDS),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000);
        try (var admin = Admin.create(settings)) {
            admin.listTopics().names().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ContainerLaunchException("Interrupted while the broker started", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new ContainerLaunchException("The broker does not answer at " + address, e);
        }
    }
}
