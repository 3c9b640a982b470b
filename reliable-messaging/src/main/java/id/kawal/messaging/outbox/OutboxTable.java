package id.kawal.messaging.outbox;

import id.kawal.messaging.SqlText;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes entries into the outbox and numbers them. */
final class OutboxTable {

    private static final String APPEND = SqlText.beside(OutboxTable.class, "append-events.sql");

    private final JdbcOperations jdbc;

    OutboxTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<OutboxEntry> entries) {
        var counts = new TreeMap<Place, Long>();
        var back = new Long[entries.size()];
        for (var i = entries.size() - 1; i >= 0; i--) {
            back[i] = counts.merge(Place.of(entries.get(i)), 1L, Long::sum) - 1;
        }
        var places = counts.keySet();
        jdbc.update(APPEND,
                places.stream().map(Place::topic).toArray(String[]::new),
                places.stream().map(Place::key).toArray(String[]::new),
                counts.values().toArray(Long[]::new),
                texts(entries, entry -> entry.id().toString()),
                texts(entries, OutboxEntry::topic),
                texts(entries, OutboxEntry::key),
                texts(entries, OutboxEntry::type),
                back,
                texts(entries, OutboxEntry::time),
                texts(entries, OutboxEntry::dataSchema),
                texts(entries, OutboxEntry::traceParent),
                entries.stream().map(OutboxEntry::payload).toArray(byte[][]::new));
    }

    private static String[] texts(List<OutboxEntry> entries, Function<OutboxEntry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    private record Place(String topic, String key) implements Comparable<Place> {

        static Place of(OutboxEntry entry) {
            return new Place(entry.topic(), entry.key());
        }

        @Override
        public int compareTo(Place other) {
            var byTopic = topic.compareTo(other.topic);
            return byTopic == 0 ? key.compareTo(other.key) : byTopic;
        }
    }
}
