package id.kawal.escalation.clock;

import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.Standstill;
import id.kawal.escalation.policy.Rule;
import id.kawal.escalation.policy.StopReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of a rule in a case.
 *
 * @param id of the clock: the same for the same case, rule and run
 * @param rule the rule, of the version under which the run started
 * @param run 1 for the first run of the rule in the case, then counting up
 * @param agency the agency that has the case during this run
 * @param startedAt when it was set running
 * @param dayZero the day from which it counts, not counted itself
 * @param pauses when it stood still, in order
 * @param extension how many units were added
 * @param extensions how often it was extended
 * @param due the last second in which it can be met; while it stands still, as it was before
 * @param stop its end, once it has one
 */
public record ClockRun(UUID id, Rule rule, int run, String agency, Instant startedAt, LocalDate dayZero,
        List<Pause> pauses,
        int extension, int extensions, Instant due, @Nullable Stop stop) {

    public ClockRun {
        pauses = List.copyOf(pauses);
    }

    /**
     * A stretch during which the clock stood still.
     *
     * @param from when it stopped
     * @param until when it went on; absent while it stands still
     */
    public record Pause(Instant from, @Nullable Instant until) {
    }

    /**
     * The end of a run that was not a miss.
     *
     * @param at when
     * @param reason why
     */
    public record Stop(Instant at, StopReason reason) {
    }

    static ClockRun start(UUID caseId, Rule rule, int run, String agency, Instant at, LocalDate dayZero,
            Reckoning reckoning) {
        return new ClockRun(ClockId.of(caseId, rule.id(), run), rule, run, agency, at, dayZero, List.of(), 0, 0, at,
                null).recounted(reckoning, at);
    }

    /** How long it allows, extensions included. */
    public Limit limit() {
        return extension == 0 ? rule.limit() : rule.limit().plus(extension);
    }

    public boolean isPaused() {
        return stop == null && !pauses.isEmpty() && pauses.getLast().until() == null;
    }

    /** Whether it runs or stands still, as far as the facts go; its due moment may have passed. */
    public boolean isOpen() {
        return stop == null;
    }

    /** Whether something that happened then happened too late; whatever happens within the due second is in time. */
    public boolean isPast(Instant moment) {
        return !isPaused() && moment.truncatedTo(ChronoUnit.SECONDS).isAfter(due);
    }

    /** From when on the run counts as missed. */
    public Instant missedFrom() {
        return due.plusSeconds(1);
    }

    /** The count behind the due moment; for a clock that stands still, as if it went on at the given moment. */
    public Count count(Reckoning reckoning, Instant asOf) {
        var standstills = new ArrayList<Standstill>();
        for (var pause : pauses) {
            var until = pause.until() == null ? asOf : pause.until();
            standstills.add(new Standstill(pause.from(), until));
        }
        return limit().unit().isTimed() ? reckoning.count(startedAt, limit(), standstills)
                : reckoning.count(dayZero, limit(), standstills);
    }

    /** How much of the limit is left at that moment, in its own unit. */
    public Limit remaining(Reckoning reckoning, Instant asOf) {
        var moment = isPaused() ? pauses.getLast().from() : asOf;
        return count(reckoning, moment).remaining(moment);
    }

    ClockRun pause(Instant at) {
        var more = new ArrayList<>(pauses);
        more.add(new Pause(at, null));
        return with(dayZero, more, extension, extensions, due, null);
    }

    ClockRun resume(Instant at, Reckoning reckoning) {
        var ended = new ArrayList<>(pauses.subList(0, pauses.size() - 1));
        ended.add(new Pause(pauses.getLast().from(), at));
        return with(dayZero, ended, extension, extensions, due, null).recounted(reckoning, at);
    }

    ClockRun extend(int days, Instant at, Reckoning reckoning) {
        return with(dayZero, pauses, extension + days, extensions + 1, due, null).recounted(reckoning, at);
    }

    ClockRun countFrom(LocalDate earlier, Instant at, Reckoning reckoning) {
        return with(earlier, pauses, extension, extensions, due, null).recounted(reckoning, at);
    }

    ClockRun stop(Instant at, StopReason reason) {
        return with(dayZero, pauses, extension, extensions, due, new Stop(at, reason));
    }

    private ClockRun recounted(Reckoning reckoning, Instant at) {
        return with(dayZero, pauses, extension, extensions, count(reckoning, at).due(), null);
    }

    private ClockRun with(LocalDate from, List<Pause> standing, int units, int times, Instant until,
            @Nullable Stop end) {
        return new ClockRun(id, rule, run, agency, startedAt, from, standing, units, times, until, end);
    }
}
