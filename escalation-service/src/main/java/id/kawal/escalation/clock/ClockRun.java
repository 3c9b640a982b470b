package id.kawal.escalation.clock;

import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.Standstill;
import id.kawal.escalation.calendar.Term;
import id.kawal.escalation.policy.Rule;
import id.kawal.escalation.policy.Rule.Extension.Grantor;
import id.kawal.escalation.policy.StopReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of a rule in a case.
 *
 * @param id of the clock: the same for the same case, rule and run
 * @param rule the rule, of the version under which the run started and of the variant that held for the case then
 * @param run 1 for the first run of the rule in the case, then counting up
 * @param agency the agency that has the case during this run
 * @param start when and from where it counts, and how long it allows
 * @param pauses when it stood still, in order
 * @param extensions the times that it was extended, in order
 * @param due the last second in which it can be met; while it stands still, as it was before
 * @param stop its end, once it has one
 * @param settledAt when what it waited for was done or was no longer needed although it was too late
 */
public record ClockRun(UUID id, Rule rule, int run, String agency, Start start, List<Pause> pauses,
        List<Extension> extensions, Instant due, @Nullable Stop stop, @Nullable Instant settledAt) {

    public ClockRun {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /**
     * How a run began.
     *
     * @param at when it was set running
     * @param dayZero the day from which it counts, not counted itself
     * @param limit how long it allows, extensions left aside
     */
    public record Start(Instant at, LocalDate dayZero, Limit limit) {
    }

    /**
     * A stretch during which the clock stood still.
     *
     * @param from when it stopped
     * @param until when it went on; absent while it stands still
     * @param reason why, a code
     * @param expectedEnd when it was expected to go on, where that was said
     */
    public record Pause(Instant from, @Nullable Instant until, String reason, @Nullable Instant expectedEnd) {
    }

    /**
     * More time.
     *
     * @param id the request or the order
     * @param at when
     * @param units how many
     * @param reason why, a code; absent where the agency got it for the asking
     */
    public record Extension(UUID id, Instant at, int units, @Nullable String reason) {
    }

    /**
     * The end of a run that was not a miss.
     *
     * @param at when
     * @param reason why
     */
    public record Stop(Instant at, StopReason reason) {
    }

    static ClockRun start(UUID id, Rule rule, int run, String agency, Start start, Reckoning reckoning) {
        var fresh = new ClockRun(id, rule, run, agency, start, List.of(), List.of(), start.at(), null, null);
        return fresh.due(fresh.count(reckoning, start.at()).due());
    }

    public Instant startedAt() {
        return start.at();
    }

    public LocalDate dayZero() {
        return start.dayZero();
    }

    /** By how many units it was extended. */
    public int extendedBy() {
        return extensions.stream().mapToInt(Extension::units).sum();
    }

    /** How long it allows, extensions included. */
    public Limit limit() {
        return extensions.isEmpty() ? start.limit() : start.limit().plus(extendedBy());
    }

    public boolean isPaused() {
        return isOpen() && !pauses.isEmpty() && pauses.getLast().until() == null;
    }

    /** Whether it runs or stands still, as far as the facts go; its due moment may have passed. */
    public boolean isOpen() {
        return stop == null;
    }

    /** Whether something is still waited for: it is open, and what was owed was not done late either. */
    public boolean isWaiting() {
        return isOpen() && settledAt == null;
    }

    /** Whether something that happened then happened too late; whatever happens within the due second is in time. */
    public boolean isPast(Instant moment) {
        return !isPaused() && moment.truncatedTo(ChronoUnit.SECONDS).isAfter(due);
    }

    /** From when on the run counts as missed. */
    public Instant missedFrom() {
        return due.plusSeconds(1);
    }

    /** What its due moment follows from beside the calendar; two readings that agree in it are due at the same moment. */
    public String shape() {
        var shape = new StringBuilder(dayZero().toString()).append('+').append(limit().text());
        pauses.forEach(pause -> shape.append(' ').append(pause.from()).append('/').append(pause.until()));
        return shape.toString();
    }

    /** The count behind the due moment; for a clock that stands still, as if it went on at the given moment. */
    public Count count(Reckoning reckoning, Instant asOf) {
        return count(limit(), reckoning, asOf);
    }

    /** Another limit counted from the same start, without what passed while the clock stood still, rolled like the due day. */
    Count count(Limit other, Reckoning reckoning, Instant asOf) {
        var standstills = new ArrayList<Standstill>();
        for (var pause : pauses) {
            var until = pause.until() == null ? asOf : pause.until();
            standstills.add(new Standstill(pause.from(), until.isBefore(pause.from()) ? pause.from() : until));
        }
        var from = other.unit().isTimed() ? startedAt() : reckoning.calendar().at(dayZero(), LocalTime.NOON);
        return reckoning.count(Term.of(from, other).paused(standstills).rolled(rule.rolls().due()));
    }

    /** How much of the limit is used up at that moment, in its own unit; while it stands still, as it was when it stopped. */
    public Limit used(AsOf asOf) {
        var moment = isPaused() ? pauses.getLast().from() : asOf.moment();
        var used = count(asOf.reckoning(), moment).used(moment);
        var over = limit().plus(used.negated()).direction() < 0;
        return over ? limit() : used;
    }

    /** How much of the limit is left at that moment, in its own unit. */
    public Limit remaining(AsOf asOf) {
        return limit().plus(used(asOf).negated());
    }

    /**
     * A moment at which a clock is looked at.
     *
     * @param reckoning that it is counted with
     * @param moment when
     */
    public record AsOf(Reckoning reckoning, Instant moment) {
    }

    /** Why more time cannot be given, if it cannot. */
    public Optional<ExtensionDecision.Reason> refusesExtension(Grantor by, int units, Instant at) {
        var allowed = rule.extension();
        if (!isOpen()) {
            return Optional.of(ExtensionDecision.Reason.NO_RUNNING_CLOCK);
        }
        if (isPast(at)) {
            return Optional.of(ExtensionDecision.Reason.TOO_LATE);
        }
        if (!allowed.by().contains(by)) {
            return Optional.of(ExtensionDecision.Reason.RULE_ALLOWS_NONE);
        }
        if (extensions.size() >= allowed.times()) {
            return Optional.of(ExtensionDecision.Reason.ALLOWANCE_USED_UP);
        }
        return units > allowed.atMost() || units < 1 ? Optional.of(ExtensionDecision.Reason.TOO_LONG)
                : Optional.empty();
    }

    ClockRun pause(Pause pause) {
        var more = new ArrayList<>(pauses);
        more.add(pause);
        return with(start, more, extensions);
    }

    ClockRun resume(Instant at) {
        var last = pauses.getLast();
        var ended = new ArrayList<>(pauses.subList(0, pauses.size() - 1));
        ended.add(new Pause(last.from(), at, last.reason(), last.expectedEnd()));
        return with(start, ended, extensions);
    }

    ClockRun extend(Extension extension) {
        var more = new ArrayList<>(extensions);
        more.add(extension);
        return with(start, pauses, more);
    }

    ClockRun countFrom(LocalDate earlier) {
        return with(new Start(start.at(), earlier, start.limit()), pauses, extensions);
    }

    /** The same run, until another day than was named at first. */
    ClockRun allow(Limit other) {
        return with(new Start(start.at(), start.dayZero(), other), pauses, extensions);
    }

    ClockRun due(Instant moment) {
        return new ClockRun(id, rule, run, agency, start, pauses, extensions, moment, stop, settledAt);
    }

    ClockRun stop(Instant at, StopReason reason) {
        return new ClockRun(id, rule, run, agency, start, pauses, extensions, due, new Stop(at, reason), settledAt);
    }

    ClockRun settle(Instant at) {
        return new ClockRun(id, rule, run, agency, start, pauses, extensions, due, stop, at);
    }

    /** As it was when it started. */
    ClockRun atItsStart() {
        return new ClockRun(id, rule, run, agency, start, List.of(), extensions, due, null, null);
    }

    private ClockRun with(Start from, List<Pause> standing, List<Extension> granted) {
        return new ClockRun(id, rule, run, agency, from, standing, granted, due, stop, settledAt);
    }
}
