package id.kawal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class EmbeddedPostgresIT {

    @TempDir
    Path folder;

    @Test
    void a_temporary_server_is_a_postgresql_18_and_leaves_nothing_behind() throws Exception {
        var server = new EmbeddedPostgres(PostgresSettings.temporary());
        try (server) {
            server.start();
            assertThat(ask(server, "postgres", "show server_version")).startsWith("18.");
            folder = Path.of(ask(server, "postgres", "show data_directory"));
            assertThat(folder).exists();
        }
        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    void a_database_is_created_once_however_often_it_is_asked_for() throws Exception {
        try (var server = new EmbeddedPostgres(PostgresSettings.temporary())) {
            server.start();
            server.createDatabase("intake");
            server.createDatabase("intake");
            assertThat(ask(server, "intake", "select current_database()")).isEqualTo("intake");
        }
    }

    @Test
    void kept_data_are_written_durably_and_survive_a_restart_on_the_same_port() throws Exception {
        try (var server = new EmbeddedPostgres(PostgresSettings.keptIn(folder))) {
            server.start();
            var url = server.jdbcUrl("postgres");
            assertThat(ask(server, "postgres", "show fsync")).isEqualTo("on");
            assertThat(ask(server, "postgres", "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "postgres", "show full_page_writes")).isEqualTo("on");
            tell(server, "create table answer as select 42 as value");
            server.stop();
            server.start();
            assertThat(server.jdbcUrl("postgres")).isEqualTo(url);
            assertThat(ask(server, "postgres", "select value from answer")).isEqualTo("42");
        }
        try (var next = new EmbeddedPostgres(PostgresSettings.keptIn(folder))) {
            next.start();
            assertThat(ask(next, "postgres", "select value from answer")).isEqualTo("42");
        }
    }

    @Test
    void what_was_committed_survives_a_killed_server_though_it_is_temporary() throws Exception {
        try (var server = new EmbeddedPostgres(PostgresSettings.temporary())) {
            server.start();
            tell(server, "create table answer as select 42 as value");
            server.kill();
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> ask(server, "postgres", "select 1"));
            server.start();
            assertThat(ask(server, "postgres", "select value from answer")).isEqualTo("42");
        }
    }

    @Test
    void an_open_session_does_not_hold_up_a_stop() throws Exception {
        try (var server = new EmbeddedPostgres(PostgresSettings.temporary())) {
            server.start();
            try (var session = DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", "postgres")) {
                server.stop();
                assertThat(session.isValid(1)).isFalse();
            }
        }
    }

    @Test
    void an_ordinary_stop_complains_of_nothing() {
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        var logger = (Logger) LoggerFactory.getLogger("io.zonky.test.db.postgres");
        logger.setLevel(Level.WARN);
        logger.addAppender(said);
        try (var server = new EmbeddedPostgres(PostgresSettings.temporary())) {
            server.start();
        } finally {
            logger.detachAppender(said);
            logger.setLevel(Level.OFF);
        }
        assertThat(said.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }

    @Test
    void parameters_may_contain_spaces_and_quotes() throws Exception {
        var settings = PostgresSettings.temporary().with("log_line_prefix", "Kawal's own: ");
        try (var server = new EmbeddedPostgres(settings)) {
            server.start();
            assertThat(ask(server, "postgres", "show log_line_prefix")).isEqualTo("Kawal's own: ");
        }
    }

    @Test
    void a_taken_port_is_named_in_one_sentence() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = new EmbeddedPostgres(PostgresSettings.keptIn(folder).onPort(other.getLocalPort()));
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(server::start)
                    .withMessage(
                            "PostgreSQL cannot listen on port %d because another program does: "
                                    + "stop that one or choose another port.",
                            other.getLocalPort());
        }
    }

    @Test
    void a_folder_in_use_by_a_running_server_is_refused() {
        try (var first = new EmbeddedPostgres(PostgresSettings.keptIn(folder));
                var second = new EmbeddedPostgres(PostgresSettings.keptIn(folder))) {
            first.start();
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(second::start)
                    .withMessageContaining("another running Kawal");
        }
    }

    @Test
    void a_folder_that_holds_something_else_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/holiday.jpg"), "sea");
        assertRefused("is not a complete PostgreSQL data folder");
    }

    @Test
    void data_of_another_major_version_are_refused() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "16\n");
        Files.writeString(folder.resolve("data/postgresql.conf"), "");
        assertRefused("was written by PostgreSQL 16 and this is 18");
    }

    @Test
    void damaged_data_are_refused_soon_with_the_words_of_the_server() throws IOException {
        try (var server = new EmbeddedPostgres(PostgresSettings.keptIn(folder))) {
            server.start();
        }
        Files.delete(folder.resolve("data/global/pg_control"));
        assertRefused("pg_control");
    }

    @Test
    void a_parameter_unknown_to_the_server_is_named() {
        try (var server = new EmbeddedPostgres(PostgresSettings.temporary().with("no_such_thing", "1"))) {
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(server::start)
                    .withMessageContaining("no_such_thing");
        }
    }

    private void assertRefused(String words) {
        try (var server = new EmbeddedPostgres(PostgresSettings.keptIn(folder))) {
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(server::start)
                    .withMessageContaining(words)
                    .satisfies(failure -> assertThat(List.of(failure.getMessage().split("\n"))).hasSize(1));
        }
    }

    private static String ask(PostgresServer server, String database, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(database), server.username(),
                server.password());
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void tell(PostgresServer server, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(),
                server.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
