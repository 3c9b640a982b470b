package id.kawal.benchmarks;

import id.kawal.escalation.casefile.Cases;
import id.kawal.messaging.SqlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How PostgreSQL runs the statements of the service when it knows no parameter, with as many rows as there are now. One that reads a
 * large table from end to end, or goes another way than it was written for, ends the measurement.
 */
final class Plans {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)");
    private static final Pattern WHOLE_TABLE = Pattern.compile(
            "Seq Scan on (deadline|clock|case_file|case_fact|clock_step|outbox|outbox_sequence|recount_case)\\b");

    /** The statement and what its plan must name. */
    private static final Map<String, List<String>> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("persistence/claim-due-deadlines.sql",
                List.of("using deadline_pkey on deadline", "using case_file_pkey on case_file", "LockRows"));
        WANTED.put("persistence/next-deadline.sql", List.of("using deadline_pkey on deadline"));
        WANTED.put("persistence/claim-deadlines.sql",
                List.of("using deadline_pkey on deadline", "using case_file_pkey on case_file"));
        WANTED.put("persistence/drop-deadlines.sql", List.of("deadline_pkey"));
        WANTED.put("persistence/read-cases.sql", List.of("case_file_pkey"));
        WANTED.put("persistence/read-facts.sql", List.of("case_fact_pkey"));
        WANTED.put("persistence/read-progress.sql", List.of("clock_case_id_rule_run_key", "clock_step_pkey"));
        WANTED.put("persistence/write-cases.sql", List.of("case_file_pkey"));
        WANTED.put("persistence/write-clocks.sql", List.of("clock_pkey", "deadline_pkey"));
        WANTED.put("persistence/end-clocks.sql", List.of("clock_pkey"));
        WANTED.put("persistence/page-cases.sql", List.of("case_file_pkey"));
        WANTED.put("persistence/take-recounts.sql", List.of("case_file_pkey", "recount_case_"));
        WANTED.put("/id/kawal/escalation/calendar/persistence/open-years.sql", List.of("clock_due"));
    }

    private Plans() {
    }

    /** How many statements were found to be run as they were written to be. */
    static int check(Office office) {
        var wrong = new ArrayList<String>();
        office.transactions().executeWithoutResult(status -> {
            amend(office.jdbc());
            WANTED.forEach((file, wanted) -> {
                var plan = plan(office.jdbc(), SqlText.beside(Cases.class, file));
                if (WHOLE_TABLE.matcher(plan).find() || !wanted.stream().allMatch(plan::contains)) {
                    wrong.add(file + " is to use " + wanted + "\n" + plan);
                }
            });
            status.setRollbackOnly();
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Wrong plans:\n" + String.join("\n\n", wrong));
        }
        return WANTED.size();
    }

    /** Many cases wait to be counted anew. */
    private static void amend(JdbcClient jdbc) {
        jdbc.sql("insert into recount values (-1, 'none', null, 'plans', now(), true)").update();
        jdbc.sql("insert into recount_case select case_id, -1, now() from case_file limit 100000").update();
        jdbc.sql("analyze recount_case").update();
    }

    private static String plan(JdbcClient jdbc, String statement) {
        var names = new ArrayList<String>();
        var numbered = PARAMETER.matcher(statement).replaceAll(found -> {
            if (!names.contains(found.group(1))) {
                names.add(found.group(1));
            }
            return "\\$" + (names.indexOf(found.group(1)) + 1);
        });
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
        jdbc.sql("prepare asked as " + numbered).update();
        var values = names.isEmpty() ? "" : "(" + String.join(", ", names.stream().map(name -> "null").toList()) + ")";
        var plan = String.join("\n", jdbc.sql("explain (costs off) execute asked" + values).query(String.class).list());
        jdbc.sql("deallocate asked").update();
        return plan;
    }
}
