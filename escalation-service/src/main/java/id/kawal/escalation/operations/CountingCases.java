package id.kawal.escalation.operations;

import id.kawal.escalation.operations.CaseFigures.AgencyLine;
import id.kawal.escalation.operations.CaseFigures.ComingLine;
import id.kawal.escalation.operations.CaseFigures.DayLine;
import id.kawal.escalation.operations.CaseFigures.Funnel;
import id.kawal.escalation.operations.CaseFigures.NextLine;
import id.kawal.escalation.operations.CaseFigures.RateLine;
import id.kawal.escalation.operations.CaseFigures.SkipLine;
import id.kawal.escalation.operations.CaseFigures.StageLine;
import id.kawal.messaging.SqlText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the cases, all of one moment. */
@Component
class CountingCases {

    static final int DAYS_SHOWN = 28;
    private static final int DAYS_JUDGED = 90;
    private static final int DAYS_OF_SKIPS = 30;
    /** What the agency owes of the rules that count for it. */
    private static final List<String> OWED_BY_AGENCY = List.of("A1", "A3");

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final Map<String, String> sql = Arrays
            .stream(new String[]{"stages", "days", "funnel", "rates", "coming", "next", "skips"})
            .collect(Collectors.toMap(Function.identity(), name -> SqlText.beside(CountingCases.class, name + ".sql")));

    CountingCases(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    CaseFigures count() {
        return Objects.requireNonNull(reading.execute(_ -> count(clock.instant())));
    }

    private CaseFigures count(Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        var rates = rates(moment);
        return new CaseFigures(now, stages(moment), days(), query("funnel").query(Funnel.class).single(),
                rules(rates), byStage(rates), agencies(rates),
                window("coming", moment).param("tomorrow", moment.plusDays(1)).query(ComingLine.class).list(),
                window("next", moment).query((row, _) -> new NextLine(row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(), row.getBoolean(6))).list(),
                query("skips").param("since", moment.minusDays(DAYS_OF_SKIPS)).query(SkipLine.class).list(),
                withoutSuperior());
    }

    private List<StageLine> stages(OffsetDateTime now) {
        var byStage = new TreeMap<String, StageLine>(Stages.IN_ORDER);
        query("stages").param("soon", now.plusDays(3)).param("week", now.minusDays(7)).param("month", now.minusDays(30))
                .param("quarter", now.minusDays(90)).query(StageLine.class).list().forEach(line -> {
                    var stage = Stages.ofState(line.stage());
                    byStage.merge(stage, line.named(stage), StageLine::plus);
                });
        return List.copyOf(byStage.values());
    }

    private List<DayLine> days() {
        var zone = clock.getZone();
        var first = LocalDate.now(clock).minusDays(DAYS_SHOWN - 1L);
        var known = query("days").param("zone", zone.getId())
                .param("since", first.atStartOfDay(zone).toOffsetDateTime()).query(DayLine.class).list().stream()
                .collect(Collectors.toMap(DayLine::day, Function.identity()));
        return IntStream.range(0, DAYS_SHOWN).mapToObj(first::plusDays)
                .map(day -> known.getOrDefault(day, new DayLine(day, 0, 0))).toList();
    }

    /** Kept and missed of a rule: of one agency, or of all where none is named. */
    record Rate(String rule, @Nullable String agencyCode, @Nullable String agencyName, long kept, long missed) {
    }

    private List<Rate> rates(OffsetDateTime now) {
        return query("rates").param("since", now.minusDays(DAYS_JUDGED)).query(Rate.class).list();
    }

    private static List<RateLine> rules(List<Rate> rates) {
        return rates.stream().filter(rate -> rate.agencyCode() == null)
                .map(rate -> new RateLine(rate.rule(), rate.kept(), rate.missed()))
                .sorted(java.util.Comparator.comparing(RateLine::code)).toList();
    }

    private static List<RateLine> byStage(List<Rate> rates) {
        var byStage = new TreeMap<String, RateLine>(Stages.IN_ORDER);
        rules(rates).forEach(rule -> {
            var stage = Stages.ofRule(rule.code());
            byStage.merge(stage, new RateLine(stage, rule.kept(), rule.missed()), RateLine::plus);
        });
        return List.copyOf(byStage.values());
    }

    private static List<AgencyLine> agencies(List<Rate> rates) {
        var byAgency = new TreeMap<String, AgencyLine>();
        for (var rate : rates) {
            var code = rate.agencyCode();
            if (code != null && !code.isEmpty() && OWED_BY_AGENCY.contains(rate.rule())) {
                var name = rate.agencyName() == null ? code : rate.agencyName();
                byAgency.merge(code, new AgencyLine(code, name, rate.kept(), rate.missed()),
                        (one, other) -> new AgencyLine(code, name, one.kept() + other.kept(),
                                one.missed() + other.missed()));
            }
        }
        return byAgency.values().stream().sorted(java.util.Comparator.comparing(AgencyLine::percent)
                .thenComparing(AgencyLine::missed, java.util.Comparator.reverseOrder())).toList();
    }

    private List<String> withoutSuperior() {
        return jdbc.sql("select name from agency where superior is null or not superior_reachable order by name")
                .query(String.class).list();
    }

    private JdbcClient.StatementSpec window(String name, OffsetDateTime now) {
        return query(name).param("now", now).param("next_week", now.plusDays(7));
    }

    private JdbcClient.StatementSpec query(String name) {
        return jdbc.sql(Objects.requireNonNull(sql.get(name)));
    }
}
