package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Roll;
import id.kawal.escalation.calendar.Term;
import id.kawal.escalation.calendar.WorkingCalendar;
import id.kawal.web.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wants to have counted, as it was asked. */
record Question(@Nullable String start, @Nullable String limit, @Nullable String unit, String roll) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /**
     * The term that is to be counted on the calendar.
     *
     * @throws Refusal naming everything that is wrong
     */
    Term on(WorkingCalendar calendar) {
        var refusal = Refusal.unprocessable("calculation-impossible");
        var from = start(calendar, refusal);
        var chosen = constant(LimitUnit.class, unit);
        if (chosen.isEmpty()) {
            refusal.field("unit", unit == null ? "required-like" : "unknown-unit", names(LimitUnit.class));
        }
        var length = length(chosen.orElse(null), refusal);
        var rolled = roll(chosen.orElse(null), refusal);
        if (!refusal.fields().isEmpty() || from == null || length == null) {
            throw refusal;
        }
        return Term.of(from, length).rolled(rolled);
    }

    private @Nullable Instant start(WorkingCalendar calendar, Refusal refusal) {
        if (start == null || start.isBlank()) {
            refusal.field("start", "required-like", "2026-03-13");
            return null;
        }
        try {
            var moment = start.contains("T")
                    ? ZonedDateTime.parse(start.replace(' ', '+'), DateTimeFormatter.ISO_ZONED_DATE_TIME).toInstant()
                    : calendar.at(LocalDate.parse(start), LocalTime.MIDNIGHT);
            var day = calendar.dayOf(moment);
            if (!day.isBefore(EARLIEST) && day.isBefore(LATEST)) {
                return moment;
            }
            refusal.field("start", "not-a-day");
        } catch (DateTimeException notADate) {
            refusal.field("start", "not-a-day");
        }
        return null;
    }

    private @Nullable Limit length(@Nullable LimitUnit chosen, Refusal refusal) {
        if (limit == null || limit.isBlank()) {
            refusal.field("limit", "required-like", "14, PT3H30M");
            return null;
        }
        if (chosen == null) {
            return null;
        }
        var read = Limit.read(limit.replace(' ', '+').strip(), chosen);
        if (read.isEmpty()) {
            refusal.field("limit", chosen.isTimed() ? "not-a-duration" : "not-a-limit");
        }
        return read.orElse(null);
    }

    private Roll roll(@Nullable LimitUnit chosen, Refusal refusal) {
        var how = constant(Roll.class, roll);
        if (how.isEmpty()) {
            refusal.field("roll", "unknown-roll", names(Roll.class));
        } else if (chosen == LimitUnit.HOURS && how.get() != Roll.NONE) {
            refusal.field("roll", "roll-of-hours");
        }
        return how.orElse(Roll.NONE);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return name == null ? Optional.empty()
                : Arrays.stream(type.getEnumConstants())
                        .filter(candidate -> candidate.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                        .findFirst();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
