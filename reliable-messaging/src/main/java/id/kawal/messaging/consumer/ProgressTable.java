package id.kawal.messaging.consumer;

import id.kawal.messaging.SqlText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** Where the progress of each key is kept and locked. */
final class ProgressTable {

    private static final String LOCK = SqlText.beside(ProgressTable.class, "lock-progress.sql");
    private static final String BEGIN = SqlText.beside(ProgressTable.class, "begin-progress.sql");
    private static final String SAVE = SqlText.beside(ProgressTable.class, "save-progress.sql");

    private final JdbcOperations jdbc;

    ProgressTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Progress lock(String subscription, String key) {
        return Objects.requireNonNull(lock(subscription, Set.of(key)).get(key));
    }

    Map<String, Progress> lock(String subscription, Collection<String> keys) {
        var progress = new HashMap<String, Progress>();
        lockExisting(subscription, keys, progress);
        var unseen = keys.stream().filter(key -> !progress.containsKey(key)).toList();
        if (!unseen.isEmpty()) {
            jdbc.update(BEGIN, subscription, unseen.toArray(String[]::new));
            lockExisting(subscription, unseen, progress);
        }
        return progress;
    }

    private void lockExisting(String subscription, Collection<String> keys, Map<String, Progress> into) {
        jdbc.query(LOCK, row -> {
            into.put(row.getString(1), new Progress(row.getString(1), row.getLong(2), row.getInt(3)));
        }, subscription, keys.toArray(String[]::new));
    }

    void save(String subscription, Collection<Progress> progress) {
        var changed = progress.stream().filter(Progress::changed).toList();
        if (!changed.isEmpty()) {
            jdbc.update(SAVE, changed.stream().map(Progress::key).toArray(String[]::new),
                    changed.stream().map(Progress::last).toArray(Long[]::new),
                    changed.stream().map(Progress::held).toArray(Integer[]::new), subscription);
        }
    }
}
