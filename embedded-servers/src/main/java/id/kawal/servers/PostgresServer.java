package id.kawal.servers;

/** A PostgreSQL server that its owner may stop, kill and start again on the same port and data. */
public interface PostgresServer extends AutoCloseable {

    /** The address of a database of this server, the same before and after a restart. */
    String jdbcUrl(String database);

    String username();

    String password();

    /** Creates the database unless it exists. */
    void createDatabase(String name);

    /**
     * Starts the server and returns once it accepts connections; does nothing if it runs.
     *
     * @throws ServerFailure with one sentence saying what is wrong and how to mend it
     */
    void start();

    /** Ends all sessions and stops in order; data and port are kept for the next start. */
    void stop();

    /** Ends the server at once, as {@code kill -9} does: what was not committed is lost. */
    void kill();

    /** Stops the server and deletes its data if they were temporary. */
    @Override
    void close();
}
