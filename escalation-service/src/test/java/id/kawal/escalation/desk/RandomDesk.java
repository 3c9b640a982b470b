package id.kawal.escalation.desk;

import id.kawal.escalation.calendar.IndonesianCalendar;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.CaseRules;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.Report;
import id.kawal.escalation.casefile.Superiors;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Ruling;
import id.kawal.escalation.lifecycle.Situation.Hands;
import id.kawal.escalation.lifecycle.Situation.Order;
import id.kawal.escalation.lifecycle.Transition;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.ShippedPolicies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A case at the desk without a server: the pure model of the desk, of the case and of its clocks, put together as the service does. */
final class RandomDesk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Policies POLICIES = ShippedPolicies.load();
    private static final Reckoning RECKONING = new Reckoning(IndonesianCalendar.in(ZONE));
    private static final String WORDS = "Alasan dan hasilnya dengan bahasa sederhana.";

    final List<Transition> taken = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    CaseFile file;
    DeskCase held;
    Instant now = Instant.parse("2026-03-02T03:00:00Z");

    RandomDesk(Origin origin) {
        var rules = new CaseRules(() -> ClockRules.on(POLICIES, RECKONING), agency -> Superiors.Reach.KNOWN);
        var report = new Report(new UUID(7, 7), now, "LAMPUNG", "DISDUKCAPIL-1871", null, "ADMINDUK", "WEB", false,
                LocalDate.parse("2026-02-20"), "id");
        var missing = origin == Origin.OWN_INITIATIVE ? List.<String>of() : List.copyOf(Standpoint.PRIOR_COMPLAINT);
        var state = switch (origin) {
            case CONTACT -> CaseState.CONTACT_LOGGED;
            case OWN_INITIATIVE -> CaseState.OWN_INITIATIVE;
            case FORWARDED -> CaseState.FORMAL_VERIFICATION;
        };
        var matter = new Matter("DISDUKCAPIL-1871", null, "ADMINDUK", null, report.eventDate(), false, "KTP-el");
        if (origin == Origin.FORWARDED) {
            file = CaseFile.begin(report, true, missing, rules);
            file.record(fact(FactKind.REPORT_SUBMITTED, Map.of("eventDate", "2026-02-20")));
            file.record(fact(FactKind.CASE_DELIVERED, Map.of()));
            passes(20);
        } else {
            file = CaseFile.beginAtDesk(report, missing, rules);
            file.record(fact(FactKind.CONTACT_LOGGED, Map.of()));
        }
        held = DeskCase.opened(report.caseId(), origin, state, report.submittedAt(), matter, now);
    }

    private Fact fact(FactKind kind, Map<String, String> details) {
        return new Fact(UUID.nameUUIDFromBytes(kind.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)), kind,
                now, now, "DISDUKCAPIL-1871", null, details);
    }

    /** Time goes by, and every step of a clock that is due is taken. */
    void passes(int days) {
        now = now.plus(Duration.ofDays(days)).plusSeconds(61);
        for (var next = earliest(); next.isPresent(); next = earliest()) {
            file.fire(next.get().id(), now);
        }
    }

    private Optional<ClockRun> earliest() {
        return file.clocks().runs().stream()
                .filter(run -> file.nextStep(run).filter(at -> !at.isAfter(now)).isPresent())
                .min(Comparator.comparing(run -> file.nextStep(run).orElseThrow()));
    }

    /** Gives a command that brings everything it might need, or nothing at all. */
    Ruling gives(Command command, boolean complete, boolean approved) {
        now = now.plusSeconds(61);
        var at = held.nextMoment(now);
        var order = complete ? complete(command) : Order.PLAIN;
        var hands = new Hands("asisten-1", false, complete ? "asisten-1" : null, false, approved ? "kepala" : null);
        var ruling = LifeCycle.ofTheOmbudsman().rule(held.state(), command,
                new Standpoint(held, file, ZONE).at(at, order, hands));
        if (ruling instanceof Ruling.Taken(Transition step)) {
            var before = held;
            held = held.after(step, order, "asisten-1", at);
            new StepFacts(step, order, before, Set.copyOf(file.standing().missing()), at, ZONE).all()
                    .forEach(file::record);
            taken.add(step);
            orders.add(order);
        }
        return ruling;
    }

    private Order complete(Command command) {
        var code = switch (command) {
            case ASSIGN -> "MEDIUM";
            case ACCEPT_RAPID_RESPONSE -> "EMERGENCY";
            default -> "OUT_OF_JURISDICTION";
        };
        var day = command == Command.RECORD_PRIOR_COMPLAINT ? now.atZone(ZONE).toLocalDate().minusDays(1)
                : now.atZone(ZONE).toLocalDate().plusDays(1);
        return new Order(WORDS, now, "resi", day, code, Set.of("FULL_ADDRESS"), "12/2026", "HEADQUARTERS");
    }
}
