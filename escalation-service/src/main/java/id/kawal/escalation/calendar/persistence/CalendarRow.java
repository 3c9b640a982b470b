package id.kawal.escalation.calendar.persistence;

import id.kawal.escalation.calendar.CalendarDefinition;
import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.DecreedDay;
import id.kawal.escalation.calendar.OfficeHours;
import id.kawal.escalation.calendar.RecordedDay;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A row of {@code calendar} with its days and its users. */
@Entity
@Table(name = "calendar")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class CalendarRow {

    @Id
    private String name;
    private @Nullable String parent;
    private @Nullable String zone;
    private @Nullable String workingWeekdays;
    private @Nullable String officeHours;
    private String knownYears;
    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "calendar"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Day> days = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_user", joinColumns = @JoinColumn(name = "calendar"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<User> users = new HashSet<>();

    /** A day of the calendar. */
    @Embeddable
    record Day(LocalDate date, @Enumerated(EnumType.STRING) DayKind kind, String name, String decree, String hours,
            Instant since, String recordedBy) {

        static Day of(RecordedDay recorded) {
            var day = recorded.day();
            return new Day(day.date(), day.kind(), day.name(), day.decree(), OfficeHours.text(day.hours()),
                    recorded.since(), recorded.by());
        }

        RecordedDay recorded() {
            return new RecordedDay(new DecreedDay(date, kind, name, decree, OfficeHours.parseSpans(hours)), since,
                    recordedBy);
        }
    }

    /** Who uses the calendar. */
    @Embeddable
    record User(@Enumerated(EnumType.STRING) Kind kind, String code) {

        /** One agency, or the agencies of a region. */
        enum Kind {
            AGENCY, REGION
        }
    }

    protected CalendarRow() {
    }

    CalendarRow(String name) {
        this.name = name;
    }

    /** Takes over what the calendar is now. */
    void take(CalendarDefinition definition) {
        parent = definition.parent();
        zone = definition.zone() == null ? null : definition.zone().getId();
        workingWeekdays = words(definition.workingWeekdays());
        officeHours = definition.officeHours() == null ? null : definition.officeHours().text();
        knownYears = String.join(" ",
                new TreeSet<>(definition.knownYears()).stream().map(year -> Integer.toString(year)).toList());
        replace(days, definition.days().stream().map(Day::of).collect(Collectors.toSet()));
        var now = new HashSet<User>();
        definition.agencies().forEach(agency -> now.add(new User(User.Kind.AGENCY, agency)));
        definition.regions().forEach(region -> now.add(new User(User.Kind.REGION, region)));
        replace(users, now);
    }

    private static <T> void replace(Set<T> kept, Set<T> now) {
        kept.retainAll(now);
        kept.addAll(now);
    }

    private static @Nullable String words(@Nullable Collection<DayOfWeek> weekdays) {
        return weekdays == null ? null
                : String.join(" ", new TreeSet<>(weekdays).stream().map(DayOfWeek::name).toList());
    }

    CalendarDefinition definition() {
        return new CalendarDefinition(name, parent, zone == null ? null : ZoneId.of(zone),
                workingWeekdays == null ? null
                        : parts(workingWeekdays).stream().map(DayOfWeek::valueOf)
                                .collect(Collectors.toSet()),
                officeHours == null ? null : OfficeHours.parse(officeHours),
                parts(knownYears).stream().map(Integer::valueOf).collect(Collectors.toSet()),
                codes(User.Kind.AGENCY), codes(User.Kind.REGION), days.stream().map(Day::recorded).toList());
    }

    private static Set<String> parts(String text) {
        return Arrays.stream(text.split(" ")).filter(part -> !part.isEmpty()).collect(Collectors.toSet());
    }

    private Set<String> codes(User.Kind kind) {
        return users.stream().filter(user -> user.kind() == kind).map(User::code).collect(Collectors.toSet());
    }
}
