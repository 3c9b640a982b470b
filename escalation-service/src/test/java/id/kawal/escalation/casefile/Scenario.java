package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.IndonesianCalendar;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.WorkingCalendar;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.ShippedPolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case told in facts: made with its report on Monday 1 June 2026, 09:00 in Lampung, for DISDUKCAPIL-1871. */
final class Scenario {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final String AGENCY = "DISDUKCAPIL-1871";
    static final UUID QUESTION = new UUID(1, 1);
    static final UUID EXTENSION = new UUID(2, 2);

    CaseFile file;
    final List<CaseEvent> events = new ArrayList<>();
    Policies policies = ShippedPolicies.load();
    Reckoning reckoning = new Reckoning(IndonesianCalendar.in(ZONE));
    private final CaseRules rules;
    private Superiors.Reach superior = Superiors.Reach.KNOWN;

    private Scenario(boolean consented, LocalDate eventDate, Map<String, String> details) {
        rules = new CaseRules(() -> ClockRules.on(policies, reckoning), agency -> superior);
        var report = new Report(new UUID(7, 7), at("2026-06-01T09:00"), "LAMPUNG", AGENCY, null, "ADMINDUK", "WEB",
                false,
                eventDate, "id");
        file = CaseFile.begin(report, consented, List.of(), rules);
        var all = new HashMap<>(details);
        all.put("eventDate", eventDate.toString());
        hears(new Fact(id("report"), FactKind.REPORT_SUBMITTED, at("2026-06-01T09:00"), at("2026-06-01T09:00"), AGENCY,
                null, all));
    }

    static Scenario reported() {
        return new Scenario(true, LocalDate.parse("2026-05-20"), Map.of());
    }

    static Scenario reportedWithoutConsent() {
        return new Scenario(false, LocalDate.parse("2026-05-20"), Map.of());
    }

    static Scenario reportedOf(String eventDate) {
        return new Scenario(true, LocalDate.parse(eventDate), Map.of());
    }

    static Scenario reportedAfterComplainingOn(String day) {
        return new Scenario(true, LocalDate.parse("2026-05-01"), Map.of("complainedOn", day));
    }

    Scenario withSuperior(Superiors.Reach reach) {
        superior = reach;
        return this;
    }

    Scenario hears(Fact fact) {
        events.addAll(file.record(fact));
        return this;
    }

    Scenario hears(FactKind kind, String when) {
        return hears(fact(kind, when));
    }

    /** All steps due by then are taken, oldest first. */
    Scenario timeIs(String when) {
        var now = at(when);
        for (var next = earliest(now); next != null; next = earliest(now)) {
            events.addAll(file.fire(next.id(), now));
        }
        return this;
    }

    /** Another replica, or the same one after a restart, reads the case as it was kept. */
    Scenario readAgain() {
        file = CaseFile.restore(file.report(), file.standing(), file.facts(), file.progress(), rules);
        return this;
    }

    /** From now on cases are counted by that policy. */
    Scenario under(Policies others) {
        policies = others;
        return readAgain();
    }

    /** From now on cases are counted on that calendar. */
    Scenario on(WorkingCalendar calendar) {
        reckoning = new Reckoning(calendar);
        return readAgain();
    }

    private ClockRun earliest(Instant now) {
        return file.clocks().runs().stream()
                .filter(run -> file.nextStep(run).filter(at -> !at.isAfter(now)).isPresent())
                .min(java.util.Comparator.comparing(run -> file.nextStep(run).orElseThrow())).orElse(null);
    }

    ClockRun clock(String rule) {
        return clock(rule, 1);
    }

    ClockRun clock(String rule, int run) {
        return file.clocks().runs().stream().filter(clock -> clock.rule().id().equals(rule) && clock.run() == run)
                .findFirst()
                .orElseThrow();
    }

    <T extends CaseEvent> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static Fact fact(FactKind kind, String when) {
        return fact(kind, when, Map.of());
    }

    static Fact fact(FactKind kind, String when, Map<String, String> details) {
        var reference = switch (kind) {
            case INFORMATION_REQUESTED, INFORMATION_ADDED -> QUESTION;
            case EXTENSION_REQUESTED -> EXTENSION;
            default -> null;
        };
        return new Fact(id(kind + when), kind, at(when), at(when), kind.isTheAgencys() ? AGENCY : null, reference,
                details);
    }

    static Fact by(String agency, Fact fact) {
        return new Fact(fact.eventId(), fact.kind(), fact.happenedAt(), fact.recordedAt(), agency, fact.reference(),
                fact.details());
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Instant at(String local) {
        return local.contains("+") ? OffsetDateTime.parse(local).toInstant()
                : LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
