package id.kawal.messaging.outbox;

import id.kawal.messaging.SqlText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.springframework.util.unit.DataSize;

/**
 * One connection of the relay. It holds the leadership, and everything the leader does goes through it: when it dies, so
 * does the leadership, and what the leader still tries fails.
 */
final class RelaySession implements AutoCloseable {

    static final String READ = SqlText.beside(RelaySession.class, "read-unsent.sql");
    static final String READ_KEY = SqlText.beside(RelaySession.class, "read-unsent-of-key.sql");
    static final String REMOVE = "delete from outbox where seq = any (?)";
    private static final long LEADERSHIP = 0x6b617761_6c726c79L;
    private static final int NETWORK_TIMEOUT_MILLIS = 30_000;
    private static final Executor DIRECT = Runnable::run;

    private final Connection connection;
    private final int batchSize;
    private final long batchBytes;

    private RelaySession(Connection connection, int batchSize, DataSize batchBytes) {
        this.connection = connection;
        this.batchSize = batchSize;
        this.batchBytes = batchBytes.toBytes();
    }

    static RelaySession open(DataSource dataSource, int batchSize, DataSize batchBytes) throws SQLException {
        var connection = dataSource.getConnection();
        var session = new RelaySession(connection, batchSize, batchBytes);
        try {
            connection.setNetworkTimeout(DIRECT, NETWORK_TIMEOUT_MILLIS);
            connection.setAutoCommit(false);
            session.execute(
                    "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3");
            connection.commit();
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    boolean tryLead() throws SQLException {
        var leads = number("select pg_try_advisory_lock(" + LEADERSHIP + ")::int") == 1;
        connection.commit();
        return leads;
    }

    /** Fails when the connection, and with it the leadership, is gone. */
    void verify() throws SQLException {
        number("select 1");
        connection.commit();
    }

    long oldestRunning() throws SQLException {
        return number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    List<UnsentRow> read(long floor, Collection<OrderedKey> keysLeftOut, Collection<String> topicsLeftOut)
            throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setLong(1, floor);
            statement.setObject(2, keysLeftOut.stream().map(OrderedKey::topic).toArray(String[]::new));
            statement.setObject(3, keysLeftOut.stream().map(OrderedKey::key).toArray(String[]::new));
            statement.setObject(4, topicsLeftOut.toArray(String[]::new));
            statement.setInt(5, batchSize);
            return rows(statement);
        }
    }

    List<UnsentRow> readKey(OrderedKey key, long from) throws SQLException {
        try (var statement = connection.prepareStatement(READ_KEY)) {
            statement.setLong(1, from);
            statement.setString(2, key.topic());
            statement.setString(3, key.key());
            statement.setInt(4, batchSize);
            return rows(statement);
        }
    }

    /** Stops early when the payloads read are many bytes: the rest is for the next reading. */
    private List<UnsentRow> rows(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(100);
        var rows = new ArrayList<UnsentRow>();
        var bytes = 0L;
        try (var result = statement.executeQuery()) {
            while (bytes < batchBytes && result.next()) {
                var row = UnsentRow.of(result);
                rows.add(row);
                bytes += row.size();
            }
        }
        connection.commit();
        return rows;
    }

    /** Removes what is acknowledged, in one transaction, and looks for the next floor on the way. */
    void remove(List<Long> acknowledged, Floor floor) throws SQLException {
        var drawn = floor.wantsLook()
                ? number("select case when is_called then last_value else 0 end from outbox_seq_seq")
                : 0;
        try (var statement = connection.prepareStatement(REMOVE)) {
            statement.setObject(1, acknowledged.toArray(Long[]::new));
            statement.executeUpdate();
        }
        if (floor.wantsLook()) {
            floor.look(drawn, number("select pg_current_xact_id()::text::bigint"));
        }
        connection.commit();
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.prepareStatement(query); var result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            execute("select pg_advisory_unlock_all()");
            connection.commit();
        } catch (SQLException e) {
            connection.abort(DIRECT);
            throw e;
        }
    }
}
