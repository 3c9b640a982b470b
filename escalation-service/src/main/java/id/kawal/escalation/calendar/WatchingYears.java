package id.kawal.escalation.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Looks for years whose decree is needed and not there, before somebody is told a date that is a guess. */
@Service
public class WatchingYears {

    /** How long before a year begins its decree should be there; in Indonesia it appears in September or October. */
    private static final int DAYS_BEFORE = 120;

    private final Calendars calendars;
    private final OpenYears openYears;
    private final Clock clock;
    private volatile Set<OpenYears.Due> due = Set.of();

    WatchingYears(Calendars calendars, OpenYears openYears, Clock clock) {
        this.calendars = calendars;
        this.openYears = openYears;
        this.clock = clock;
    }

    /** Looks at the open clocks anew. */
    public List<YearWarning> look() {
        due = openYears.since(firstMissing(LocalDate.now(clock).getYear()));
        return warnings();
    }

    /** The first year, from that one on, of which any calendar has no table. */
    private int firstMissing(int year) {
        return calendars.names().stream().map(calendars::named).flatMap(Optional::stream)
                .mapToInt(calendar -> IntStream.iterate(year, next -> next + 1)
                        .filter(next -> !calendar.decreed().covers(next)).findFirst().orElseThrow())
                .min().orElse(year);
    }

    /** What is missing of what the clocks looked at last need, on the calendars as they are now. */
    public List<YearWarning> warnings() {
        var warnings = new ArrayList<YearWarning>();
        var today = LocalDate.now(clock);
        for (var name : calendars.names()) {
            calendars.definition(name).filter(one -> one.parent() == null).flatMap(one -> calendars.named(name))
                    .ifPresent(root -> warn(warnings, root, today));
        }
        due.forEach(open -> {
            var calendar = calendar(open);
            if (!calendar.decreed().covers(open.year())) {
                warnings.add(new YearWarning(calendar.name(), open.year(), YearWarning.Need.CLOCK_DUE));
            }
        });
        return warnings.stream().distinct().sorted(Comparator.comparing(YearWarning::year)
                .thenComparing(YearWarning::calendar).thenComparing(YearWarning::need)).toList();
    }

    /** The one that the clock is counted on. */
    private WorkingCalendar calendar(OpenYears.Due open) {
        var named = open.calendar();
        return named == null ? calendars.ofAgency(open.agencyCode())
                : calendars.named(named).orElseGet(calendars::ofOffice);
    }

    private static void warn(List<YearWarning> warnings, WorkingCalendar root, LocalDate today) {
        if (!root.knows(today)) {
            warnings.add(new YearWarning(root.name(), today.getYear(), YearWarning.Need.BEGUN));
        }
        var soon = today.plusDays(DAYS_BEFORE);
        if (soon.getYear() != today.getYear() && !root.knows(soon)) {
            warnings.add(new YearWarning(root.name(), soon.getYear(), YearWarning.Need.BEGINS_SOON));
        }
    }
}
