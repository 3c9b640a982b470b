package id.kawal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * What was used up since the servers started.
 *
 * @param wal bytes written ahead
 * @param fullPages of those records, how many were whole pages, which a checkpoint causes and not the work
 * @param buffers pages of tables and indexes looked at
 * @param commits transactions
 * @param postgres CPU time of all processes of PostgreSQL
 * @param java CPU time of this process
 */
record Cost(long wal, long fullPages, long buffers, long commits, Duration postgres, Duration java) {

    static final Cost NOTHING = new Cost(0, 0, 0, 0, Duration.ZERO, Duration.ZERO);
    private static final long TICKS_PER_SECOND = 100;

    static Cost soFar(Office office) {
        return office.jdbc().sql("""
                select pg_current_wal_insert_lsn() - '0/0'::pg_lsn as wal, wal_fpi,
                    (select sum(coalesce(hits, 0) + coalesce(reads, 0)) from pg_stat_io
                     where backend_type = 'client backend' and object = 'relation') as buffers,
                    (select xact_commit from pg_stat_database where datname = current_database()) as commits
                from pg_stat_wal""")
                .query((row, number) -> new Cost(row.getLong("wal"), row.getLong("wal_fpi"), row.getLong("buffers"),
                        row.getLong("commits"), postgres(office.data()),
                        ProcessHandle.current().info().totalCpuDuration().orElseThrow()))
                .single();
    }

    Cost since(Cost before) {
        return new Cost(wal - before.wal, fullPages - before.fullPages, buffers - before.buffers,
                commits - before.commits, postgres.minus(before.postgres), java.minus(before.java));
    }

    /** The postmaster, its children, and the children it has outlived. */
    private static Duration postgres(Path data) {
        try (var processes = Files.list(Path.of("/proc"))) {
            var postmaster = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
            var ticks = processes.filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .mapToLong(folder -> {
                        var fields = fields(folder);
                        if (folder.endsWith(postmaster)) {
                            return sum(fields, 11, 15);
                        }
                        return fields.length > 15 && fields[1].equals(postmaster) ? sum(fields, 11, 13) : 0;
                    }).sum();
            return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The fields of a process after its name: state, parent, and from the twelfth on user, system, and the children's. */
    private static String[] fields(Path process) {
        try {
            var line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }

    private static long sum(String[] fields, int from, int to) {
        return Arrays.stream(fields, from, to).mapToLong(Long::parseLong).sum();
    }
}
