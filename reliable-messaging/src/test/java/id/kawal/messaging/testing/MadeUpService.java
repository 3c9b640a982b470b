package id.kawal.messaging.testing;

import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import id.kawal.messaging.ParkedEvents;
import id.kawal.messaging.Subscription;
import id.kawal.servers.testing.TestServers;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service made up for a test. */
public final class MadeUpService implements AutoCloseable {

    public static final String TYPE = "kawal.test.counted.v1";
    private static final URI SCHEMA = URI.create("urn:kawal:schema:" + TYPE);

    private final ConfigurableApplicationContext context;

    private MadeUpService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Outbox outbox() {
        return bean(Outbox.class);
    }

    public ParkedEvents parked() {
        return bean(ParkedEvents.class);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    public void inTransaction(Runnable work) {
        transactions().executeWithoutResult(status -> work.run());
    }

    /** Publishes numbered facts, each in a transaction of its own. */
    public void publish(String topic, String key, int from, int to) {
        for (var number = from; number <= to; number++) {
            var event = counted(topic, key, number);
            inTransaction(() -> outbox().append(event));
        }
    }

    public static OutboundEvent counted(String topic, String key, int number) {
        return new OutboundEvent(topic, key, TYPE, SCHEMA, Instant.parse("2026-03-02T03:04:05.678901Z"),
                new Counted(number, key));
    }

    public long number(String query) {
        return jdbc().sql(query).query(Long.class).single();
    }

    @Override
    public void close() {
        context.close();
    }

    /** A fact with a number. */
    public record Counted(int number, String text) {
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {
    }

    /** Says what a made-up service is like. */
    public static final class Builder {

        private final Map<String, Object> properties = new HashMap<>();
        private final List<Function<ConfigurableApplicationContext, Subscription>> subscriptions = new ArrayList<>();
        private final List<Object> beans = new ArrayList<>();
        private @Nullable String database;

        private Builder(String name) {
            properties.put("kawal.messaging.service", name);
            properties.put("spring.main.banner-mode", "off");
            properties.put("spring.datasource.hikari.connection-timeout", "2000");
        }

        /** In a database that outlives the service. */
        public Builder in(String database) {
            this.database = database;
            return this;
        }

        public Builder on(String bootstrapServers) {
            return with("spring.kafka.bootstrap-servers", bootstrapServers);
        }

        public Builder with(String property, Object value) {
            properties.put(property, value);
            return this;
        }

        public Builder listening(Function<ConfigurableApplicationContext, Subscription> subscription) {
            subscriptions.add(subscription);
            return this;
        }

        public Builder bean(Object bean) {
            beans.add(bean);
            return this;
        }

        public MadeUpService start() {
            properties.putIfAbsent("spring.datasource.url",
                    database == null ? TestServers.freshDatabase(properties.get("kawal.messaging.service") + "")
                            : database);
            properties.putIfAbsent("spring.datasource.username", TestServers.postgres().username());
            properties.putIfAbsent("spring.datasource.password", TestServers.postgres().password());
            properties.computeIfAbsent("spring.kafka.bootstrap-servers", key -> TestServers.kafka().bootstrapServers());
            return new MadeUpService(new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
                    .properties(properties).initializers(this::register).run());
        }

        private void register(ConfigurableApplicationContext context) {
            var registry = (GenericApplicationContext) context;
            for (var index = 0; index < subscriptions.size(); index++) {
                var subscription = subscriptions.get(index);
                registry.registerBean("subscription" + index, Subscription.class, () -> subscription.apply(context));
            }
            beans.forEach(bean -> register(registry, bean));
        }

        @SuppressWarnings("unchecked")
        private static <T> void register(GenericApplicationContext context, T bean) {
            context.registerBean((Class<T>) bean.getClass(), () -> bean);
        }
    }
}
