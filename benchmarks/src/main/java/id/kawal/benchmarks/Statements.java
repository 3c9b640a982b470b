package id.kawal.benchmarks;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the time of PostgreSQL goes, statement by statement; asked for with {@code -Dstatements}, for looking, not for figures. */
final class Statements {

    static final boolean ASKED_FOR = System.getProperty("statements") != null;

    private Statements() {
    }

    static void reset(JdbcClient jdbc) {
        if (ASKED_FOR) {
            jdbc.sql("create extension if not exists pg_stat_statements").update();
            jdbc.sql("select pg_stat_statements_reset()").query().listOfRows();
        }
    }

    static void print(JdbcClient jdbc) {
        if (ASKED_FOR) {
            jdbc.sql("""
                    select format('%7s ms plan %6s ms %6s calls %8s rows %9s buffers %11s WAL  %s', total_exec_time::int,
                        total_plan_time::int, calls, rows, shared_blks_hit + shared_blks_read, wal_bytes,
                        left(regexp_replace(query, '\\s+', ' ', 'g'), 90))
                    from pg_stat_statements order by total_exec_time desc limit 16""").query(String.class).list()
                    .forEach(System.out::println);
        }
    }
}
