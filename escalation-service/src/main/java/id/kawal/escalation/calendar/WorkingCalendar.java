package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which days an office works, and when it is open.
 *
 * @param name by which it is asked for, for example {@code id}
 * @param zone in which its days begin and end
 * @param workingWeekdays the weekdays worked; at least one
 * @param decreed the days of which a decree makes something else
 * @param officeHours when it is open on a working day
 */
public record WorkingCalendar(String name, ZoneId zone, Set<DayOfWeek> workingWeekdays, DecreedDays decreed,
        OfficeHours officeHours) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public WorkingCalendar {
        workingWeekdays = Set.copyOf(workingWeekdays);
        if (workingWeekdays.isEmpty()) {
            throw new IllegalArgumentException("Calendar " + name + " works on no weekday");
        }
    }

    /** Whether the office works on that day. */
    public boolean isWorkingDay(LocalDate date) {
        return exists(date) && decreed.on(date).map(day -> !day.kind().isOff())
                .orElseGet(() -> workingWeekdays.contains(date.getDayOfWeek()));
    }

    /** Whether there is such a day here: a zone that moves across the date line leaves one out. */
    boolean exists(LocalDate date) {
        return !wholeDay(date).isEmpty();
    }

    /** Why a day is not worked that is not. */
    Why whyOff(LocalDate date) {
        if (!exists(date)) {
            return Why.NO_SUCH_DAY;
        }
        return workingWeekdays.contains(date.getDayOfWeek()) ? Why.DAY_OFF : Why.WEEKEND;
    }

    /** What a decree says of that day, if one does. */
    public Optional<DecreedDay> decreed(LocalDate date) {
        return decreed.on(date);
    }

    /** Whether the decree of that day's year is known. */
    public boolean knows(LocalDate date) {
        return decreed.covers(date.getYear());
    }

    /** The day on which the moment falls here. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The last second of the day, as often as the clocks show it: what is due then may still be done during that second. */
    public Instant endOf(LocalDate date) {
        var last = date.atTime(END_OF_DAY);
        var gap = zone.getRules().getTransition(last);
        return gap != null && gap.isGap() ? gap.getInstant().minusSeconds(1)
                : last.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    /** A time of that day: the first of two, and where the clocks leave it out, the moment at which they do. */
    public Instant at(LocalDate date, LocalTime time) {
        return at(date.atTime(time));
    }

    private Instant at(LocalDateTime time) {
        var gap = zone.getRules().getTransition(time);
        return gap != null && gap.isGap() ? gap.getInstant() : time.atZone(zone).toInstant();
    }

    /** The day from its first moment to its last. */
    Stretch wholeDay(LocalDate date) {
        return new Stretch(at(date.atStartOfDay()), at(date.plusDays(1).atStartOfDay()));
    }

    /** Whether there are hours on any day that is worked. */
    boolean isEverOpen() {
        return workingWeekdays.stream().anyMatch(weekday -> !officeHours.on(weekday).isEmpty())
                || decreed.all().stream().anyMatch(day -> !day.hours().isEmpty());
    }

    /** When the office is open on that day. A day worked by decree has its own hours, its weekday's, or else the usual ones. */
    List<Stretch> openOn(LocalDate date) {
        if (!isWorkingDay(date)) {
            return List.of();
        }
        return spansOn(date).stream().map(span -> {
            var closes = date.atStartOfDay().plusSeconds(span.closesAt());
            return new Stretch(at(date, span.opens()), at(closes));
        }).filter(stretch -> !stretch.isEmpty()).toList();
    }

    private List<OfficeHours.Span> spansOn(LocalDate date) {
        var own = decreed.on(date).map(DecreedDay::hours).orElse(List.of());
        var usual = own.isEmpty() ? officeHours.on(date.getDayOfWeek()) : own;
        return usual.isEmpty() && decreed.on(date).isPresent() ? officeHours.usual() : usual;
    }
}
