package id.kawal.escalation.clock;

import id.kawal.escalation.policy.Circumstances;
import id.kawal.escalation.policy.CountedFrom;
import id.kawal.escalation.policy.Rule;
import id.kawal.escalation.policy.Rule.Extension.Grantor;
import id.kawal.escalation.policy.Signal;
import id.kawal.escalation.policy.StopReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through what happened, in order, and keeps the clocks. */
final class Chronicler {

    private final UUID caseId;
    private final ClockRules rules;
    private final Kept kept;
    private final Map<UUID, ClockRun> runs = new LinkedHashMap<>();
    private final Map<String, UUID> current = new LinkedHashMap<>();
    private final Map<String, Integer> started = new LinkedHashMap<>();
    private final List<ExtensionDecision> extensions = new ArrayList<>();
    private final Set<Signal> inCase = EnumSet.noneOf(Signal.class);
    private final Set<Signal> withAgency = EnumSet.noneOf(Signal.class);
    private final Standing standing = new Standing();
    private Circumstances circumstances;
    private boolean firstAgency = true;
    private boolean closed;
    private @Nullable LocalDate eventDate;
    private @Nullable LocalDate priorComplaint;

    Chronicler(UUID caseId, Circumstances circumstances, ClockRules rules, Kept kept) {
        this.caseId = caseId;
        this.circumstances = circumstances;
        this.rules = rules;
        this.kept = kept;
    }

    ClockChronicle chronicle() {
        return new ClockChronicle(List.copyOf(runs.values()), extensions, circumstances.agency());
    }

    void on(Occurrence occurrence) {
        if (occurrence.signal() == Signal.DEADLINE_MISSED) {
            passUntil(occurrence.at().plusSeconds(2));
            return;
        }
        passUntil(occurrence.at());
        standing.hear(occurrence);
        switch (occurrence.signal()) {
            case REPORT_SUBMITTED -> reported(occurrence);
            case PRIOR_COMPLAINT_RECORDED -> complainedBefore(occurrence);
            case QUESTION_ASKED -> asked(occurrence);
            case QUESTION_ANSWERED -> answered(occurrence);
            case EXTENSION_REQUESTED -> extensionRequested(occurrence);
            case CASE_TRANSFERRED -> transferred(occurrence);
            case CASE_REOPENED -> reopened(occurrence);
            case PAUSE_ORDERED, RESUME_ORDERED, EXTENSION_ORDERED -> ordered(occurrence);
            default -> moveClocks(occurrence);
        }
        closed |= occurrence.signal().closes();
        pauseOrGoOn(occurrence.at());
    }

    private void reported(Occurrence report) {
        note(Objects.requireNonNullElse(report.agency(), ""), report.given().kind());
        eventDate = report.given().date();
        moveClocks(report);
    }

    private void note(String agency, @Nullable String kind) {
        circumstances = new Circumstances(agency, circumstances.substance(),
                Objects.requireNonNullElse(kind, circumstances.kind()), circumstances.channel());
    }

    private void complainedBefore(Occurrence told) {
        var day = told.given().date();
        priorComplaint = day;
        moveClocks(told);
        if (!firstAgency || day == null) {
            return;
        }
        openRuns(told).filter(run -> run.rule().starts().from() == CountedFrom.PRIOR_COMPLAINT)
                .filter(run -> day.isBefore(run.dayZero())).forEach(run -> recount(run.countFrom(day), told.at()));
    }

    private void asked(Occurrence question) {
        moveClocks(question);
        var asked = Objects.requireNonNull(question.reference());
        if (isTheAgencys(question) && !standing.ask(asked)) {
            moveClocks(Occurrence.about(Signal.QUESTION_ANSWERED, question.at(), question.agency(), asked));
        }
    }

    private void answered(Occurrence answer) {
        if (standing.answer(Objects.requireNonNull(answer.reference()))) {
            pauseOrGoOn(answer.at());
            moveClocks(answer);
        }
    }

    private void transferred(Occurrence transfer) {
        if (!isTheAgencys(transfer)) {
            return;
        }
        moveClocks(transfer);
        note(Objects.requireNonNull(transfer.given().toAgency()), null);
        firstAgency = false;
        withAgency.clear();
        standing.handOver();
        currentRuns().map(ClockRun::rule).filter(Rule::perAgency).map(Rule::id).forEach(current::remove);
    }

    /** Everything may start again; what was announced of earlier runs stays. */
    private void reopened(Occurrence reopening) {
        closed = false;
        inCase.clear();
        withAgency.clear();
        current.clear();
        moveClocks(reopening);
    }

    private void extensionRequested(Occurrence request) {
        var asked = isTheAgencys(request)
                ? currentRuns().filter(run -> run.isOpen() && run.rule().perAgency()).toList()
                : List.<ClockRun>of();
        decide(new ExtensionRule(asked, Grantor.AGENCY, rules).decide(request), request.at());
    }

    private void ordered(Occurrence order) {
        var run = runs.get(order.given().clock());
        if (run == null || !run.isOpen() || run.isPast(order.at())) {
            return;
        }
        switch (order.signal()) {
            case PAUSE_ORDERED -> standing.order(run.id(),
                    new Standing.Why(Objects.requireNonNullElse(order.given().reason(), "ORDERED"),
                            order.given().expectedEnd()));
            case RESUME_ORDERED -> standing.lift(run.id());
            default -> decide(new ExtensionRule(List.of(run), Grantor.OFFICER, rules).decide(order), order.at());
        }
    }

    private void decide(ExtensionRule.Outcome outcome, Instant at) {
        extensions.add(outcome.decision());
        if (outcome.run() != null) {
            recount(outcome.run(), at);
        }
    }

    /** Ends the clocks that waited for it, then starts those that it sets running. */
    private void moveClocks(Occurrence occurrence) {
        var signal = occurrence.signal();
        if (occurrence.given().kind() != null) {
            note(circumstances.agency(), occurrence.given().kind());
        }
        currentRuns().filter(run -> run.isWaiting() && run.rule().starts().movedBy().contains(signal))
                .forEach(run -> move(run, occurrence));
        for (var run : currentRuns().filter(ClockRun::isWaiting).toList()) {
            var reason = end(run.rule(), signal);
            if (reason != null && (signal.closes() || concerns(run.rule(), occurrence))) {
                keep(run.isPast(occurrence.at()) ? run.settle(occurrence.at()) : run.stop(occurrence.at(), reason));
            }
        }
        inCase.add(signal);
        if (isTheAgencys(occurrence)) {
            withAgency.add(signal);
        }
        candidates(occurrence).filter(rule -> rule.starts().on().contains(signal) && concerns(rule, occurrence))
                .filter(this::mayStart).forEach(rule -> start(rule, occurrence));
    }

    /** Another day was named: the run goes on until then, even if the first day had passed. */
    private void move(ClockRun run, Occurrence naming) {
        var given = naming.given();
        run.rule().allowance().limit(run.dayZero(), given.amount(), given.date())
                .ifPresent(limit -> recount(run.allow(limit), naming.at()));
    }

    private static @Nullable StopReason end(Rule rule, Signal signal) {
        var closing = signal.closes() && !rule.starts().whenClosed();
        return rule.stopsOn().getOrDefault(signal, closing ? StopReason.NO_LONGER_NEEDED : null);
    }

    /** The rules in force at that moment, those of runs that were announced under another version in that version. */
    private Stream<Rule> candidates(Occurrence occurrence) {
        var inForce = rules.policies().inForceOn(rules.reckoning().calendar().dayOf(occurrence.at()));
        return rules.policies().startingOn(occurrence.signal()).stream()
                .flatMap(id -> kept.version(nextId(id)).map(rules.policies()::version).orElse(inForce)
                        .rule(id, circumstances).stream());
    }

    private UUID nextId(String rule) {
        return ClockId.of(caseId, rule, started.getOrDefault(rule, 0) + 1);
    }

    private boolean mayStart(Rule rule) {
        if (closed && !rule.starts().whenClosed()) {
            return false;
        }
        var latest = current.get(rule.id());
        if (rule.starts().repeats()) {
            return latest == null || !Objects.requireNonNull(runs.get(latest)).isWaiting();
        }
        var happened = rule.perAgency() ? withAgency : inCase;
        return latest == null && rule.stopsOn().keySet().stream().noneMatch(happened::contains);
    }

    private void start(Rule rule, Occurrence occurrence) {
        var given = occurrence.given();
        var dayZero = dayZero(rule, occurrence);
        var limit = rule.allowance().limit(dayZero, given.amount(), given.date());
        if (limit.isEmpty()) {
            return;
        }
        var id = nextId(rule.id());
        var run = started.merge(rule.id(), 1, Integer::sum);
        current.put(rule.id(), id);
        keep(ClockRun.start(id, rule, run, circumstances.agency(),
                new ClockRun.Start(occurrence.at(), dayZero, limit.get()),
                rules.reckoning(rule, circumstances.agency())));
    }

    private LocalDate dayZero(Rule rule, Occurrence occurrence) {
        var startDay = rules.reckoning(rule, circumstances.agency()).calendar().dayOf(occurrence.at());
        var day = switch (rule.starts().from()) {
            case START -> startDay;
            case PRIOR_COMPLAINT -> firstAgency ? priorComplaint : null;
            case EVENT_DATE -> eventDate;
        };
        return day == null || day.isAfter(startDay) ? startDay : day;
    }

    /** What stood still until another clock was missed goes on at that moment. */
    private void passUntil(Instant now) {
        currentRuns().filter(ClockRun::isWaiting).filter(run -> !run.isPaused())
                .filter(run -> waitedFor(run.rule().id())).map(ClockRun::missedFrom)
                .filter(moment -> moment.isBefore(now))
                .sorted(Comparator.naturalOrder()).forEach(this::pauseOrGoOn);
    }

    private boolean waitedFor(String rule) {
        return currentRuns().anyMatch(run -> run.isPaused() && run.rule().waitsFor(rule));
    }

    private void pauseOrGoOn(Instant at) {
        for (var run : currentRuns().filter(run -> run.isWaiting() && !run.isPast(at)).toList()) {
            var why = standing.of(run, currentRuns().filter(other -> other.isWaiting() && !other.isPast(at)).toList());
            if (why.isPresent() && !run.isPaused() && !wentOnAfter(run, at)) {
                keep(run.pause(new ClockRun.Pause(at, null, why.get().reason(), why.get().expectedEnd())));
            } else if (why.isEmpty() && run.isPaused() && !at.isBefore(run.pauses().getLast().from())) {
                recount(run.resume(at), at);
            }
        }
    }

    private static boolean wentOnAfter(ClockRun run, Instant at) {
        var until = run.pauses().isEmpty() ? null : run.pauses().getLast().until();
        return until != null && until.isAfter(at);
    }

    private boolean concerns(Rule rule, Occurrence occurrence) {
        return !rule.perAgency() || isTheAgencys(occurrence);
    }

    /** What another agency than the one that has the case did (a late answer after a transfer) moves no clock of this one. */
    private boolean isTheAgencys(Occurrence occurrence) {
        return occurrence.agency() == null || occurrence.agency().equals(circumstances.agency());
    }

    private Stream<ClockRun> currentRuns() {
        return List.copyOf(current.values()).stream().map(runs::get);
    }

    private Stream<ClockRun> openRuns(Occurrence occurrence) {
        Predicate<ClockRun> inTime = run -> run.isOpen() && !run.isPast(occurrence.at());
        return currentRuns().filter(inTime);
    }

    private void recount(ClockRun run, Instant at) {
        keep(run.due(run.count(rules.reckoning(run), at).due()));
    }

    private void keep(ClockRun run) {
        runs.put(run.id(), kept.hold(run));
    }
}
