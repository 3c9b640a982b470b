package id.kawal.servers.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts a Spring context on the test servers: {@code @ContextConfiguration(initializers = RealServers.class)}.
 *
 * <p>Each context gets a fresh database. The broker is shared by the JVM; with the property
 * {@code kawal.test.kafka=own} the context gets a broker of its own, closed with it. Spring Framework 7 pauses the
 * consumers of a cached context while another one is used, so contexts do not take messages from each other.
 */
public final class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var service = environment.getProperty("spring.application.name", "service");
        var broker = CompletableFuture.supplyAsync(() -> brokerOf(context));
        Map<String, Object> properties = new HashMap<>(TestServers.databaseProperties(service));
        properties.put("spring.kafka.bootstrap-servers", broker.join());
        environment.getPropertySources().addFirst(new MapPropertySource("real servers", properties));
    }

    private static String brokerOf(ConfigurableApplicationContext context) {
        if (!"own".equals(context.getEnvironment().getProperty("kawal.test.kafka"))) {
            return TestServers.kafka().bootstrapServers();
        }
        var broker = TestServers.isolatedKafka();
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> broker.close());
        return broker.bootstrapServers();
    }
}
