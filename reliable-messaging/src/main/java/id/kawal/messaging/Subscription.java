package id.kawal.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a service listens to: one topic, and a handler per type of event. Types without a handler are ignored, and so are
 * fields that the payload does not know. Declare one as a bean for each topic; its consumer group is
 * {@code kawal.<service>.<name>}.
 */
public final class Subscription {

    private final String topic;
    private final String name;
    private final boolean compacted;
    private final boolean apart;
    private final Map<String, TypedHandler<?>> handlers;
    private final @Nullable BiConsumer<String, Envelope> tombstoneHandler;

    private Subscription(Builder builder) {
        this.topic = builder.topic;
        this.name = builder.name;
        this.compacted = builder.compacted;
        this.apart = builder.apart;
        this.handlers = Map.copyOf(builder.handlers);
        this.tombstoneHandler = builder.tombstoneHandler;
    }

    /** Begins a subscription to a topic; the name tells it apart inside the service, for example {@code intake-reports}. */
    public static Builder to(String topic, String name) {
        return new Builder(topic, name);
    }

    public String topic() {
        return topic;
    }

    public String name() {
        return name;
    }

    /** The consumer group that takes it up in the service. */
    public String group(String service) {
        return "kawal." + service + "." + name;
    }

    /** Whether the topic keeps only the latest event of a key, so that gaps in the sequence are no loss. */
    public boolean compacted() {
        return compacted;
    }

    /** Whether each of its events is taken up in a transaction of its own. */
    public boolean apart() {
        return apart;
    }

    /** The handler of a type of event, if there is one. */
    public Optional<TypedHandler<?>> handler(String type) {
        return Optional.ofNullable(handlers.get(type));
    }

    /** The handler of erasures, if there is one. */
    public Optional<BiConsumer<String, Envelope>> tombstoneHandler() {
        return Optional.ofNullable(tombstoneHandler);
    }

    /**
     * What takes up one type of event.
     *
     * @param payload what the JSON value is read into
     * @param handler what is done with it
     */
    public record TypedHandler<T>(Class<T> payload, EventHandler<? super T> handler) {
    }

    /** Collects the handlers of a subscription. */
    public static final class Builder {

        private final String topic;
        private final String name;
        private final Map<String, TypedHandler<?>> handlers = new LinkedHashMap<>();
        private boolean compacted;
        private boolean apart;
        private @Nullable BiConsumer<String, Envelope> tombstoneHandler;

        private Builder(String topic, String name) {
            this.topic = topic;
            this.name = name;
        }

        /** Takes up events of this type with the handler. */
        public <T> Builder on(String type, Class<T> payload, EventHandler<? super T> handler) {
            if (handlers.putIfAbsent(type, new TypedHandler<T>(payload, handler)) != null) {
                throw new IllegalArgumentException("Two handlers for " + type + " in subscription " + name);
            }
            return this;
        }

        /** Says that the topic is compacted. */
        public Builder compacted() {
            this.compacted = true;
            return this;
        }

        /**
         * Has each event taken up in a transaction of its own: for a topic whose keys are not those by which the handlers take rows. A
         * batch would hold rows of many cases, in another order than the batches of topics that are keyed by case.
         */
        public Builder apart() {
            this.apart = true;
            return this;
        }

        /** Takes up erasures of a key on a compacted topic. */
        public Builder onTombstone(BiConsumer<String, Envelope> handler) {
            this.tombstoneHandler = handler;
            return this;
        }

        public Subscription build() {
            return new Subscription(this);
        }
    }
}
