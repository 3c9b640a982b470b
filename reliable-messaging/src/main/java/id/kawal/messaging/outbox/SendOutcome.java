package id.kawal.messaging.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;

/**
 * What became of the rows that were sent together. After a failed row of a key, later ones of the key count as not sent,
 * even where the broker took them: sent again, they follow it.
 */
final class SendOutcome {

    private final List<Long> acknowledged = new ArrayList<>();
    private final Set<OrderedKey> failedKeys = new HashSet<>();
    private final Map<OrderedKey, Refused> refusedKeys = new LinkedHashMap<>();
    private final Map<String, Throwable> refusedTopics = new LinkedHashMap<>();
    private boolean transientFailure;
    private boolean producerUnusable;

    boolean holdsBack(UnsentRow row) {
        return refusedTopics.containsKey(row.topic()) || failedKeys.contains(row.orderedKey());
    }

    void acknowledged(UnsentRow row) {
        if (!failedKeys.contains(row.orderedKey())) {
            acknowledged.add(row.seq());
        }
    }

    /** The producer did not even take it: a time-out here means that the topic is unknown or the broker out of reach. */
    void failedAtOnce(UnsentRow row, Throwable failure) {
        if (failure instanceof TimeoutException) {
            failedKeys.add(row.orderedKey());
            refusedTopics.putIfAbsent(row.topic(), failure);
        } else {
            failed(row, failure);
        }
    }

    void failed(UnsentRow row, Throwable failure) {
        if (!failedKeys.add(row.orderedKey())) {
            return;
        }
        switch (failure) {
            case TopicAuthorizationException e -> refusedTopics.putIfAbsent(row.topic(), e);
            case InvalidTopicException e -> refusedTopics.putIfAbsent(row.topic(), e);
            case OutOfOrderSequenceException e -> producerUnusable = true;
            case ProducerFencedException e -> producerUnusable = true;
            case InvalidProducerEpochException e -> producerUnusable = true;
            case InvalidPidMappingException e -> producerUnusable = true;
            case ClusterAuthorizationException e -> producerUnusable = true;
            case RetriableException e -> transientFailure = true;
            case ApiException e -> refusedKeys.put(row.orderedKey(), new Refused(row, e));
            default -> producerUnusable = true;
        }
    }

    List<Long> acknowledged() {
        return acknowledged;
    }

    int failures() {
        return failedKeys.size();
    }

    Map<OrderedKey, Refused> refusedKeys() {
        return refusedKeys;
    }

    Map<String, Throwable> refusedTopics() {
        return refusedTopics;
    }

    boolean transientFailure() {
        return transientFailure;
    }

    boolean producerUnusable() {
        return producerUnusable;
    }

    /** A row that the broker will not take. */
    record Refused(UnsentRow row, Throwable why) {
    }
}
