package id.kawal.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction that goes on and on, for example a report: until it ends, no row that it may see is cleaned up. */
final class OldRows implements AutoCloseable {

    private final Connection connection;

    OldRows(Office office) {
        try {
            connection = office.get(DataSource.class).getConnection();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = connection.createStatement()) {
                statement.execute("set local idle_in_transaction_session_timeout = 0");
                statement.execute("select 1 from deadline limit 1");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
