package id.kawal.messaging;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How events of a service leave and arrive.
 *
 * @param service the name of the service; consumer groups are {@code kawal.<service>.<subscription>}, the source of its
 *     events is {@code /kawal/<service>}
 * @param instance tells replicas of the service apart for static group membership, so that a restart moves no
 *     partitions; for example the name of the pod
 * @param createTopics whether missing topics are created at start-up
 * @param partitions how many partitions a created topic has
 * @param maxPayload the largest payload that may be appended
 * @param maskedTopics topics whose payloads are not shown to operators
 * @param relay how events leave
 * @param consumer how events arrive
 */
@ConfigurationProperties("kawal.messaging")
public record MessagingProperties(String service, @Nullable String instance, @DefaultValue("true") boolean createTopics,
        @DefaultValue("12") int partitions, @DefaultValue("512KB") DataSize maxPayload,
        @DefaultValue("kawal.intake.contacts") List<String> maskedTopics, @DefaultValue Relay relay,
        @DefaultValue Consumer consumer) {

    @SuppressWarnings("ConstantValue")
    public MessagingProperties {
        if (service == null || service.isBlank()) {
            throw new IllegalArgumentException(
                    "Set kawal.messaging.service to the name of this service, for example intake");
        }
    }

    /**
     * How events leave.
     *
     * @param enabled whether this process relays at all
     * @param batchSize the most events that are sent at once
     * @param batchBytes about how many bytes of payload are sent at once
     * @param pollMin how long it rests after its last event before it looks again
     * @param pollMax how long it rests at most, which is how late an event of another process may be noticed
     * @param standby how often a standby tries to take over
     * @param blockedRetry how often an event that the broker refuses is tried again
     */
    public record Relay(@DefaultValue("true") boolean enabled, @DefaultValue("2000") int batchSize,
            @DefaultValue("8MB") DataSize batchBytes, @DefaultValue("20ms") Duration pollMin,
            @DefaultValue("250ms") Duration pollMax, @DefaultValue("1s") Duration standby,
            @DefaultValue("30s") Duration blockedRetry) {
    }

    /**
     * How events arrive.
     *
     * @param enabled whether this process takes events up
     * @param concurrency how many threads each subscription has
     * @param batchSize the most events that are taken up in one transaction
     * @param maxBackoff the longest rest between attempts while something needed is down
     * @param sweep how often events that wait or were left behind are looked for, beside being released at once
     * @param membersPoll how often the broker is asked how many members each consumer group has
     */
    public record Consumer(@DefaultValue("true") boolean enabled, @DefaultValue("1") int concurrency,
            @DefaultValue("500") int batchSize, @DefaultValue("10s") Duration maxBackoff,
            @DefaultValue("10s") Duration sweep, @DefaultValue("30s") Duration membersPoll) {
    }
}
