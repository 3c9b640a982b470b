package id.kawal.messaging.consumer;

import id.kawal.messaging.EventJson;
import id.kawal.messaging.ParkedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A parked event as it is stored, with all that is needed to take it up. */
record ParkedRow(UUID id, String subscription, ReceivedRecord record, @Nullable Long sequence, @Nullable String type,
        ParkedEvent.State state, ParkedEvent.Reason reason, @Nullable String error, @Nullable String waitsFor,
        int attempts,
        Instant parkedAt, @Nullable Instant resolvedAt, @Nullable String resolvedBy, @Nullable String resolution) {

    static ParkedRow of(ResultSet row, int number) throws SQLException {
        var record = new ReceivedRecord(row.getString("topic"), row.getInt("partition"), row.getLong("record_offset"),
                row.getString("key"), headers(row.getString("headers")), row.getBytes("payload"));
        return new ParkedRow(row.getObject("id", UUID.class), row.getString("subscription"), record,
                row.getObject("sequence", Long.class), row.getString("type"),
                ParkedEvent.State.valueOf(row.getString("state")), ParkedEvent.Reason.valueOf(row.getString("reason")),
                row.getString("error"), row.getString("waits_for"), row.getInt("attempts"),
                row.getTimestamp("parked_at").toInstant(), instant(row.getTimestamp("resolved_at")),
                row.getString("resolved_by"), row.getString("resolution"));
    }

    boolean open() {
        return state == ParkedEvent.State.PARKED || state == ParkedEvent.State.WAITING;
    }

    /** For an operator; the value is left out where operators may not see it. */
    ParkedEvent shown(@Nullable String value) {
        return new ParkedEvent(id, subscription, record.topic(), record.partition(), record.offset(), record.key(),
                sequence,
                type, value, state, reason, error, waitsFor, attempts, parkedAt, resolvedAt, resolvedBy, resolution);
    }

    private static Map<String, String> headers(String json) {
        return EventJson.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
