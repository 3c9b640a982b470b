package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The holidays of the years whose decree is known. A year without any entry counts as not known, never as free of holidays. */
public final class HolidayTable {

    private static final String HEADER = "date,kind,name,source";

    private final Map<LocalDate, Holiday> byDate;
    private final Set<Integer> years;

    private HolidayTable(Map<LocalDate, Holiday> byDate) {
        this.byDate = Map.copyOf(byDate);
        this.years = byDate.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /** A table of the given days; the first entry of a date holds. */
    public static HolidayTable of(List<Holiday> holidays) {
        var byDate = new TreeMap<LocalDate, Holiday>();
        holidays.forEach(holiday -> byDate.putIfAbsent(holiday.date(), holiday));
        return new HolidayTable(byDate);
    }

    /**
     * Reads lines of {@code date,kind,name,source}, the first line being that header.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static HolidayTable parse(String name, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            throw new IllegalArgumentException(name + " line 1: the header must be " + HEADER);
        }
        var byDate = new TreeMap<LocalDate, Holiday>();
        for (int index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                var holiday = read(name + " line " + (index + 1), lines.get(index));
                byDate.putIfAbsent(holiday.date(), holiday);
            }
        }
        return new HolidayTable(byDate);
    }

    private static Holiday read(String place, String line) {
        var fields = line.strip().split(",", -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException(place + ": expected 4 fields, found " + fields.length);
        }
        try {
            return new Holiday(LocalDate.parse(fields[0]), HolidayKind.valueOf(fields[1]), fields[2], fields[3]);
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException(place + ": " + fields[0] + " is not a date (yyyy-mm-dd)", notADate);
        } catch (IllegalArgumentException notAKind) {
            throw new IllegalArgumentException(place + ": " + fields[1] + " is neither NATIONAL nor JOINT_LEAVE",
                    notAKind);
        }
    }

    /** The holiday on that day, if it is one. */
    public Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /** Whether the decree of that year is in the table. */
    public boolean covers(int year) {
        return years.contains(year);
    }
}
