package id.kawal.escalation.clock;

import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.policy.CountedFrom;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.Rule;
import id.kawal.escalation.policy.Signal;
import id.kawal.escalation.policy.StopReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through what happened, in order, and keeps the clocks. */
final class Chronicler {

    private final UUID caseId;
    private final Policies policies;
    private final Reckoning reckoning;
    private final Map<UUID, ClockRun> runs = new LinkedHashMap<>();
    private final Map<String, UUID> current = new LinkedHashMap<>();
    private final Map<String, Integer> started = new LinkedHashMap<>();
    private final List<ExtensionDecision> extensions = new ArrayList<>();
    private final Set<Signal> inCase = EnumSet.noneOf(Signal.class);
    private final Set<Signal> withAgency = EnumSet.noneOf(Signal.class);
    private final Set<UUID> openQuestions = new HashSet<>();
    private final Set<UUID> answeredQuestions = new HashSet<>();
    private String agency = "";
    private boolean firstAgency = true;
    private boolean closed;
    private @Nullable LocalDate eventDate;
    private @Nullable LocalDate priorComplaint;

    Chronicler(UUID caseId, Policies policies, Reckoning reckoning) {
        this.caseId = caseId;
        this.policies = policies;
        this.reckoning = reckoning;
    }

    ClockChronicle chronicle() {
        return new ClockChronicle(List.copyOf(runs.values()), extensions, agency);
    }

    void on(Occurrence occurrence) {
        switch (occurrence.signal()) {
            case REPORT_SUBMITTED -> reported(occurrence);
            case PRIOR_COMPLAINT_RECORDED -> complainedBefore(occurrence);
            case QUESTION_ASKED -> asked(occurrence);
            case QUESTION_ANSWERED -> answered(occurrence);
            case EXTENSION_REQUESTED -> extensionRequested(occurrence);
            case CASE_TRANSFERRED -> transferred(occurrence);
            default -> moveClocks(occurrence);
        }
        closed |= occurrence.signal().closes();
    }

    private void reported(Occurrence report) {
        agency = Objects.requireNonNullElse(report.agency(), "");
        eventDate = report.given().date();
        moveClocks(report);
    }

    private void complainedBefore(Occurrence told) {
        priorComplaint = told.given().date();
        moveClocks(told);
        if (!firstAgency || told.given().date() == null) {
            return;
        }
        openRuns(told).filter(run -> run.rule().countedFrom() == CountedFrom.PRIOR_COMPLAINT)
                .filter(run -> told.given().date().isBefore(run.dayZero()))
                .forEach(run -> keep(run.countFrom(told.given().date(), told.at(), reckoning)));
    }

    private void asked(Occurrence question) {
        moveClocks(question);
        if (!isTheAgencys(question)) {
            return;
        }
        var asked = Objects.requireNonNull(question.reference());
        if (answeredQuestions.contains(asked)) {
            moveClocks(Occurrence.about(Signal.QUESTION_ANSWERED, question.at(), question.agency(), asked));
            return;
        }
        openQuestions.add(asked);
        openRuns(question).filter(run -> run.rule().pausesOnQuestion() && !run.isPaused())
                .forEach(run -> keep(run.pause(question.at())));
    }

    private void answered(Occurrence answer) {
        answeredQuestions.add(Objects.requireNonNull(answer.reference()));
        if (openQuestions.remove(answer.reference()) && openQuestions.isEmpty()) {
            openRuns(answer).filter(ClockRun::isPaused).forEach(run -> keep(run.resume(answer.at(), reckoning)));
            moveClocks(answer);
        }
    }

    private void transferred(Occurrence transfer) {
        if (!isTheAgencys(transfer)) {
            return;
        }
        moveClocks(transfer);
        agency = Objects.requireNonNull(transfer.given().toAgency());
        firstAgency = false;
        withAgency.clear();
        openQuestions.clear();
        currentRules().filter(Rule::perAgency).map(Rule::id).forEach(current::remove);
    }

    private Stream<Rule> currentRules() {
        return List.copyOf(current.values()).stream().map(runs::get).map(ClockRun::rule);
    }

    private void extensionRequested(Occurrence request) {
        var decision = new ExtensionRule(openAndPastRuns(), reckoning).decide(request, isTheAgencys(request));
        extensions.add(decision.decision());
        if (decision.run() != null) {
            keep(decision.run());
        }
    }

    private List<ClockRun> openAndPastRuns() {
        return current.values().stream().map(runs::get).filter(run -> run.isOpen() && run.rule().perAgency()).toList();
    }

    /** Ends the clocks that waited for it, then starts those that it sets running. */
    private void moveClocks(Occurrence occurrence) {
        var signal = occurrence.signal();
        for (var run : openRuns(occurrence).toList()) {
            var reason = run.rule().stopsOn().get(signal);
            if (reason != null && concerns(run.rule(), occurrence)) {
                keep(run.stop(occurrence.at(), reason));
            }
        }
        if (signal.closes()) {
            openRuns(occurrence).forEach(run -> keep(run.stop(occurrence.at(), StopReason.NO_LONGER_NEEDED)));
        }
        note(occurrence);
        for (var rule : policies.inForceOn(reckoning.calendar().dayOf(occurrence.at())).rules()) {
            if (rule.startsOn().contains(signal) && concerns(rule, occurrence) && mayStart(rule)) {
                start(rule, occurrence);
            }
        }
    }

    private void note(Occurrence occurrence) {
        inCase.add(occurrence.signal());
        if (isTheAgencys(occurrence)) {
            withAgency.add(occurrence.signal());
        }
    }

    private boolean mayStart(Rule rule) {
        var happened = rule.perAgency() ? withAgency : inCase;
        return !closed && !current.containsKey(rule.id())
                && rule.stopsOn().keySet().stream().noneMatch(happened::contains);
    }

    private void start(Rule rule, Occurrence occurrence) {
        var run = ClockRun.start(caseId, rule, started.merge(rule.id(), 1, Integer::sum), agency, occurrence.at(),
                dayZero(rule, occurrence), reckoning);
        current.put(rule.id(), run.id());
        keep(rule.pausesOnQuestion() && !openQuestions.isEmpty() ? run.pause(occurrence.at()) : run);
    }

    private LocalDate dayZero(Rule rule, Occurrence occurrence) {
        var startDay = reckoning.calendar().dayOf(occurrence.at());
        var day = switch (rule.countedFrom()) {
            case START -> startDay;
            case PRIOR_COMPLAINT -> firstAgency ? priorComplaint : null;
            case EVENT_DATE -> eventDate;
        };
        return day == null || day.isAfter(startDay) ? startDay : day;
    }

    private boolean concerns(Rule rule, Occurrence occurrence) {
        return !rule.perAgency() || isTheAgencys(occurrence);
    }

    /** What another agency than the one that has the case did (a late answer after a transfer) moves no clock of this one. */
    private boolean isTheAgencys(Occurrence occurrence) {
        return occurrence.agency() == null || occurrence.agency().equals(agency);
    }

    private Stream<ClockRun> openRuns(Occurrence occurrence) {
        return List.copyOf(current.values()).stream().map(runs::get)
                .filter(run -> run.isOpen() && !run.isPast(occurrence.at()));
    }

    private void keep(ClockRun run) {
        runs.put(run.id(), run);
    }
}
