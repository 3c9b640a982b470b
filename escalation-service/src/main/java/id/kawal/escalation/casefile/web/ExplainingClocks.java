package id.kawal.escalation.casefile.web;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.ClockOrder;
import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactWords;
import id.kawal.escalation.clock.ClockRun;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into words why a clock is due when it is due, and what moved that date since it started. */
record ExplainingClocks(FactWords words, DayWords days, Instant now) {

    Explanation explain(ClockRun run, CaseFile file, List<ClockOrder> orders) {
        var reckoning = file.reckoning(run);
        var count = run.count(reckoning, now);
        var warnings = new ArrayList<>(count.yearsWithoutTable().stream().map(days::unknownYear).toList());
        if (file.status(run) == ClockStatus.MISSED && !count.due().equals(run.due())) {
            warnings.add(words.say("explanation.held", days.moment(run.due(), words.zone()),
                    days.moment(count.due(), words.zone())));
        }
        return new Explanation(ClockView.of(run, file, now, words.locale().getLanguage()),
                ClockView.explain(run, reckoning, now, words), changes(run, file), orders(orders), warnings);
    }

    private List<Change> changes(ClockRun run, CaseFile file) {
        return file.facts().stream().filter(fact -> run.id().equals(fact.reference()) && fact.kind().isAboutAClock())
                .map(fact -> new Change(at(fact.happenedAt()), fact.kind().name(), moment(fact, "previousDue"),
                        moment(fact, "due"), fact.detail("reason"), words.of(fact)))
                .toList();
    }

    private List<Order> orders(List<ClockOrder> orders) {
        return orders.stream().map(order -> new Order(at(order.at()), order.kind(), order.by(), order.reason(),
                order.words())).toList();
    }

    private @Nullable OffsetDateTime moment(Fact fact, String detail) {
        var moment = fact.detail(detail);
        return moment == null ? null : at(Instant.parse(moment));
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(words.zone()).toOffsetDateTime();
    }

    /** A clock with its count, what moved it, and what officers ordered. */
    record Explanation(ClockView clock, List<ClockView.ExplainedDay> days, List<Change> changes, List<Order> orders,
            List<String> warnings) {
    }

    /** What became different about a clock. */
    record Change(OffsetDateTime at, String kind, @Nullable OffsetDateTime previousDue, @Nullable OffsetDateTime due,
            @Nullable String reason, String text) {
    }

    /** What an officer ordered. */
    record Order(OffsetDateTime at, ClockOrder.Kind kind, String by, @Nullable String reason, String words) {
    }
}
