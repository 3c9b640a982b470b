package id.kawal.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An event in the outbox that waits to be sent. */
record UnsentRow(long seq, String eventId, String topic, String key, String type, long sequence, String time,
        String dataSchema, @Nullable String traceParent, byte @Nullable [] payload) {

    static UnsentRow of(ResultSet row) throws SQLException {
        return new UnsentRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                row.getLong(6), row.getString(7), row.getString(8), row.getString(9), row.getBytes(10));
    }

    OrderedKey orderedKey() {
        return new OrderedKey(topic, key);
    }

    int size() {
        return payload == null ? 0 : payload.length;
    }
}
