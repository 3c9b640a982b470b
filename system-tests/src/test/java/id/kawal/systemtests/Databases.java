package id.kawal.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The databases of a data folder, read while its server runs. */
final class Databases {

    static final List<String> SERVICES = List.of("intake", "agency", "escalation", "notification");

    private final int port;

    private Databases(int port) {
        this.port = port;
    }

    /** Finds the running server of the folder by what PostgreSQL itself wrote there: line 4 of its pid file is the port. */
    static Databases of(Path data) throws IOException {
        return new Databases(Integer.parseInt(
                Files.readAllLines(data.resolve("postgres").resolve("data").resolve("postmaster.pid")).get(3).trim()));
    }

    /** The rows of a query, each a list of texts. */
    List<List<String>> rows(String database, String sql) {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            var columns = results.getMetaData().getColumnCount();
            var rows = new ArrayList<List<String>>();
            while (results.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= columns; column++) {
                    row.add(results.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(database + ": " + sql, failure);
        }
    }

    long number(String database, String sql) {
        return Long.parseLong(rows(database, sql).getFirst().getFirst());
    }

    /** Per subscription and key, the last sequence that the service took up. */
    Map<String, Map<String, Long>> taken(String service) {
        var taken = new LinkedHashMap<String, Map<String, Long>>();
        for (var row : rows(service, "select subscription, key, last from consumed_sequence")) {
            taken.computeIfAbsent(row.get(0), name -> new LinkedHashMap<>()).put(row.get(1), Long.valueOf(row.get(2)));
        }
        return taken;
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres",
                "postgres");
    }
}
