package id.kawal.escalation.desk.web;

import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Urgency;
import id.kawal.escalation.teamwork.Approvals;
import id.kawal.escalation.teamwork.TaskWords;
import id.kawal.escalation.teamwork.Tasks;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a case shows; what may be seen and done is what the interface for programs says. */
@Component
class ShowingCases {

    private final DeskController desk;
    private final DeskCases cases;
    private final Cases files;
    private final CaseHeads heads;
    private final CourseWords course;
    private final Tasks tasks;
    private final TaskWords taskWords;
    private final Approvals approvals;
    private final PageWords words;
    private final Clock clock;

    ShowingCases(DeskController desk, DeskCases cases, Cases files, CaseHeads heads, CourseWords course, Tasks tasks,
            TaskWords taskWords, Approvals approvals, PageWords words, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.files = files;
        this.heads = heads;
        this.course = course;
        this.tasks = tasks;
        this.taskWords = taskWords;
        this.approvals = approvals;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CasePage show(UUID caseId, Caller caller, Locale locale) {
        var file = file(caseId, caller, locale);
        var all = files.find(caseId).orElseThrow(() -> Refusal.notFound("case-unknown"));
        var head = heads.of(cases.find(caseId).orElseThrow(), all, locale);
        var open = file.next().stream().filter(NextView::open).toList();
        return new CasePage(head, facts(file, locale), file.outcome(),
                open.stream().filter(next -> moves(file, next)).map(next -> step(next, locale)).toList(),
                open.stream().filter(next -> !moves(file, next)).map(next -> step(next, locale)).toList(),
                file.next().stream().filter(next -> !next.open()).map(next -> blocked(next, locale)).toList(),
                file.clocks().stream().sorted(Comparator.comparing(ShowingCases::rank)
                        .thenComparing(ClockView::due)).map(one -> clock(one, locale)).toList(),
                course.of(all, file.steps(), locale), waiting(caseId, locale));
    }

    /** The file as programs get it. */
    DeskFile file(UUID caseId, Caller caller, Locale locale) {
        return Objects.requireNonNull(desk.show(caseId, caller, locale).getBody());
    }

    private static boolean moves(DeskFile file, NextView next) {
        return !file.state().equals(next.to());
    }

    CasePage.Step step(NextView next, Locale locale) {
        return new CasePage.Step(next.command(), words.say("desk.command." + next.command(), locale),
                words.say("state." + next.to(), locale), next.needsApproval(), next.to().startsWith("CLOSED"));
    }

    private CasePage.Blocked blocked(NextView next, Locale locale) {
        return new CasePage.Blocked(words.say("desk.command." + next.command(), locale), next.blockedBy().stream()
                .map(guard -> GuardWords.reason(guard, words, locale) + " (" + guard.basis() + ")").toList());
    }

    private List<CasePage.Named> facts(DeskFile file, Locale locale) {
        var matter = file.matter();
        var facts = new ArrayList<CasePage.Named>();
        add(facts, "register", file.registerNumber() == null ? words.say("desk.unregistered", locale)
                : file.registerNumber(), locale);
        add(facts, "state", file.stateText() + " · " + words.moment(file.since().toInstant(), locale), locale);
        add(facts, "phase", words.say("desk.phase." + file.phase(), locale), locale);
        add(facts, "agency", heads.agency(matter.agency(), locale), locale);
        add(facts, "service", heads.service(matter), locale);
        add(facts, "substance", words.code("desk.substance", matter.substance(), locale), locale);
        add(facts, "region", matter.region(), locale);
        add(facts, "number", file.caseId().toString(), locale);
        add(facts, "event", matter.eventDate() == null ? null : words.day(matter.eventDate(), locale), locale);
        add(facts, "origin", words.say("desk.origin." + file.origin(), locale) + " · "
                + words.moment(file.openedAt().toInstant(), locale), locale);
        add(facts, "handler", file.handler() == null ? words.say("desk.nobody", locale) : file.handler(), locale);
        add(facts, "confidential", words.say("desk.confidential." + matter.confidential(), locale), locale);
        add(facts, "hearing", file.hearingOn() == null ? null : words.day(file.hearingOn(), locale), locale);
        add(facts, "marks", file.marks().isEmpty() ? null
                : String.join("; ", file.marks().stream().sorted().map(mark -> words.say("desk.mark." + mark, locale))
                        .toList()),
                locale);
        add(facts, "missing", file.missing().isEmpty() ? words.say("desk.nothing-missing", locale)
                : String.join("; ", file.missing().stream().map(item -> words.code("missing", item, locale)).toList()),
                locale);
        return facts;
    }

    private void add(List<CasePage.Named> facts, String name, @Nullable String value, Locale locale) {
        if (value != null && !value.isBlank()) {
            facts.add(new CasePage.Named(words.say("desk.fact." + name, locale), value));
        }
    }

    private static int rank(ClockView one) {
        return switch (one.status()) {
            case MISSED -> one.endedAt() == null && one.doneLate() == null ? 0 : 3;
            case RUNNING -> 1;
            case PAUSED -> 2;
            case STOPPED -> 3;
        };
    }

    private CasePage.ClockLine clock(ClockView one, Locale locale) {
        var waiting = rank(one) < 2;
        var urgency = waiting ? Urgency.of(one.due().toInstant(), clock.instant()) : Urgency.STILL;
        return new CasePage.ClockLine(one.clockId(), one.rule(), one.title(),
                words.say("status." + one.status(), locale),
                words.moment(one.due().toInstant(), locale), words.limit(one.allowed(), one.unit(), locale),
                one.basis(), one.certainty(),
                "desk-due--" + urgency.name().toLowerCase(Locale.ROOT).replace('_', '-'), note(one, locale));
    }

    private @Nullable String note(ClockView one, Locale locale) {
        var paused = one.paused();
        if (paused != null) {
            var until = paused.expectedEnd();
            return words.say("desk.clock.paused", locale, words.code("reason", paused.reason(), locale),
                    words.moment(paused.since().toInstant(), locale),
                    until == null ? "–" : words.moment(until.toInstant(), locale));
        }
        if (one.doneLate() != null) {
            return words.say("desk.clock.late", locale, words.moment(one.doneLate().toInstant(), locale));
        }
        if (one.endedAt() != null) {
            return words.say("desk.clock.ended", locale, words.moment(one.endedAt().toInstant(), locale));
        }
        return one.status() == ClockStatus.RUNNING && one.remaining() != null
                ? words.say("desk.clock.remaining", locale, words.limit(one.remaining(), one.unit(), locale))
                : null;
    }

    private List<CasePage.Waiting> waiting(UUID caseId, Locale locale) {
        var today = LocalDate.now(clock);
        var open = tasks.of(caseId).stream().filter(task -> task.doneAt() == null).map(task -> {
            var due = task.dueOn();
            return new CasePage.Waiting(task.taskId(), taskWords.of(task, locale),
                    due == null ? null : words.day(due, locale),
                    due != null && due.isBefore(today));
            // Each rung of the ladder has a task of its own; for the case they are one matter.
        }).collect(Collectors.toMap(CasePage.Waiting::text, Function.identity(), (one, again) -> one,
                LinkedHashMap::new)).values().stream();
        var asked = approvals.of(caseId).stream().filter(one -> one.granted() == null)
                .map(one -> new CasePage.Waiting(one.approvalId(), words.say("desk.waiting.approval", locale,
                        words.say("desk.command." + one.command().path(), locale), one.askedBy()), null, false));
        return Stream.concat(asked, open).toList();
    }
}
