package id.kawal.escalation.lifecycle;

import id.kawal.escalation.lifecycle.Situation.Clocks;
import id.kawal.escalation.lifecycle.Situation.Findings;
import id.kawal.escalation.lifecycle.Situation.Hands;
import id.kawal.escalation.lifecycle.Situation.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A situation in which every guard holds but those that a test turns away. */
record Circumstance(Findings findings, Clocks clocks, Order order, Hands hands) {

    static final Instant NOW = Instant.parse("2026-06-10T03:00:00Z");
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneId.of("Asia/Jakarta"));
    static final Instant SINCE = NOW.minusSeconds(7200);

    /** A report of which everything is known, with a handler; nothing comes with the command. */
    static Circumstance ordinary() {
        return new Circumstance(new Findings(Set.of(), true, true, "DISDUKCAPIL-1871", LocalDate.parse("2026-05-20"),
                LocalDate.parse("2026-06-01"), null, "asisten-1", SINCE, EnumSet.noneOf(Mark.class)), Clocks.NONE,
                Order.PLAIN, new Hands("asisten-1", false, null, false, null));
    }

    Circumstance marked(Mark... marks) {
        var f = findings;
        return new Circumstance(new Findings(f.missing(), f.priorComplaintShown(), f.reporter(), f.agency(),
                f.eventDate(), f.reportedOn(), f.hearingOn(), f.handler(), f.since(), Set.copyOf(List.of(marks))),
                clocks, order, hands);
    }

    Circumstance missing(String... items) {
        var f = findings;
        return new Circumstance(new Findings(Set.of(items), f.priorComplaintShown(), f.reporter(), f.agency(),
                f.eventDate(), f.reportedOn(), f.hearingOn(), f.handler(), f.since(), f.marks()), clocks, order, hands);
    }

    Circumstance toldBefore(boolean shown) {
        var f = findings;
        return new Circumstance(new Findings(f.missing(), shown, f.reporter(), f.agency(), f.eventDate(),
                f.reportedOn(), f.hearingOn(), f.handler(), f.since(), f.marks()), clocks, order, hands);
    }

    Circumstance withoutReporter() {
        var f = findings;
        return new Circumstance(new Findings(f.missing(), f.priorComplaintShown(), false, f.agency(), f.eventDate(),
                f.reportedOn(), f.hearingOn(), f.handler(), f.since(), f.marks()), clocks, order, hands);
    }

    Circumstance withoutHandler() {
        var f = findings;
        return new Circumstance(new Findings(f.missing(), f.priorComplaintShown(), f.reporter(), f.agency(),
                f.eventDate(), f.reportedOn(), f.hearingOn(), null, f.since(), f.marks()), clocks, order, hands);
    }

    Circumstance happened(@Nullable String agency, @Nullable String day) {
        var f = findings;
        return new Circumstance(new Findings(f.missing(), f.priorComplaintShown(), f.reporter(), agency,
                day == null ? null : LocalDate.parse(day), f.reportedOn(), f.hearingOn(), f.handler(), f.since(),
                f.marks()), clocks, order, hands);
    }

    Circumstance hearingOn(LocalDate day) {
        var f = findings;
        return new Circumstance(new Findings(f.missing(), f.priorComplaintShown(), f.reporter(), f.agency(),
                f.eventDate(), f.reportedOn(), day, f.handler(), f.since(), f.marks()), clocks, order, hands);
    }

    Circumstance missed(String... rules) {
        return new Circumstance(findings, new Clocks(Set.of(rules), clocks.running()), order, hands);
    }

    Circumstance running(String... rules) {
        return new Circumstance(findings, new Clocks(clocks.missed(), Set.of(rules)), order, hands);
    }

    Circumstance with(Order brought) {
        return new Circumstance(findings, clocks, brought, hands);
    }

    Circumstance saying(String words) {
        return with(new Order(words, null, null, null, null, Set.of(), null, null));
    }

    Circumstance by(Hands acting) {
        return new Circumstance(findings, clocks, order, acting);
    }

    Situation situation() {
        return new Situation(NOW, TODAY, findings, clocks, order, hands);
    }
}
