package id.kawal.escalation.calendar.persistence;

import id.kawal.escalation.calendar.AgencyRegions;
import id.kawal.escalation.calendar.Because;
import id.kawal.escalation.calendar.CalendarBook;
import id.kawal.escalation.calendar.CalendarChange;
import id.kawal.escalation.calendar.CalendarDefinition;
import id.kawal.escalation.calendar.CalendarStore;
import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.IndonesianCalendar;
import id.kawal.escalation.calendar.LoggedChange;
import id.kawal.escalation.calendar.WorkingCalendar;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The calendars in PostgreSQL. A transaction counts on one revision from its first look to its end, and an amendment waits
 * for those that have looked; a process reads the calendars anew only when the revision is another than the one it knows.
 */
@Repository
class StoredCalendars implements Calendars, CalendarStore {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCalendars.class);
    private static final int LATEST = 200;

    private final CalendarRows rows;
    private final AmendmentRows log;
    private final JdbcClient jdbc;
    private final AgencyRegions regions;
    private final CalendarProperties properties;
    private final Clock clock;
    private final TransactionTemplate reading;
    private volatile @Nullable CalendarBook latest;

    StoredCalendars(CalendarRows rows, AmendmentRows log, JdbcClient jdbc, AgencyRegions regions,
            CalendarProperties properties, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.log = log;
        this.jdbc = jdbc;
        this.regions = regions;
        this.properties = properties;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** What one transaction counts on. */
    private static final class Held extends ResourceHolderSupport {
        private @Nullable CalendarBook book;
        private boolean amended;
    }

    @Override
    public Optional<WorkingCalendar> named(String name) {
        return book().named(name);
    }

    @Override
    public List<String> names() {
        return book().names();
    }

    @Override
    public Optional<CalendarDefinition> definition(String name) {
        return book().definition(name);
    }

    @Override
    public WorkingCalendar ofOffice() {
        return office(book());
    }

    private WorkingCalendar office(CalendarBook book) {
        return book.named(properties.office()).orElseGet(() -> {
            LOG.error("There is no calendar {}: the office counts on {} until there is", properties.office(),
                    IndonesianCalendar.NAME);
            return book.named(IndonesianCalendar.NAME).orElseThrow();
        });
    }

    @Override
    public WorkingCalendar ofAgency(String agencyCode) {
        var book = book();
        return book.ofAgency(agencyCode).or(() -> ofRegion(book, agencyCode)).orElseGet(() -> office(book));
    }

    private Optional<WorkingCalendar> ofRegion(CalendarBook book, String agencyCode) {
        return book.knowsRegions() ? regions.regionOf(agencyCode).flatMap(book::ofRegion) : Optional.empty();
    }

    @Override
    public long revision() {
        return book().revision();
    }

    @Override
    public List<LoggedChange> log(String name) {
        return log.findByCalendarOrderByAmendmentIdDesc(name, Limit.of(LATEST)).stream().map(AmendmentRow::logged)
                .toList();
    }

    @Override
    public CalendarBook hold() {
        jdbc.sql("select hold_calendars()").query(Long.class).single();
        return book();
    }

    @Override
    public void keep(CalendarDefinition definition, List<CalendarChange> changes, Because because, long revision) {
        var row = rows.findById(definition.name()).orElseGet(() -> new CalendarRow(definition.name()));
        row.take(definition);
        rows.saveAndFlush(row);
        var now = clock.instant();
        log.saveAllAndFlush(changes.stream()
                .map(change -> new AmendmentRow(definition.name(), change, because, revision, now)).toList());
        jdbc.sql("update calendar_revision set revision = :revision").param("revision", revision).update();
        var held = held();
        held.amended = true;
        held.book = null;
    }

    @Override
    public Set<Integer> shippedYears(String calendar) {
        return new HashSet<>(jdbc.sql("select year from calendar_shipped_year where calendar = :calendar")
                .param("calendar", calendar).query(Integer.class).list());
    }

    @Override
    public void shipped(String calendar, Set<Integer> years) {
        years.forEach(
                year -> jdbc.sql("insert into calendar_shipped_year values (:calendar, :year) on conflict do nothing")
                        .param("calendar", calendar).param("year", year).update());
    }

    private CalendarBook book() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return Objects.requireNonNull(reading.execute(_ -> book()));
        }
        var held = held();
        var book = held.book;
        if (book == null) {
            book = read(held.amended);
            held.book = book;
        }
        return book;
    }

    /** What an amendment reads of itself may yet be rolled back, and is nobody else's. */
    private CalendarBook read(boolean amended) {
        long revision = jdbc.sql("select share_calendars()").query(Long.class).single();
        var known = latest;
        if (!amended && known != null && known.revision() == revision) {
            return known;
        }
        var book = new CalendarBook(rows.findAll().stream().map(CalendarRow::definition).toList(), clock.getZone(),
                revision);
        if (!amended) {
            latest = book;
        }
        return book;
    }

    private Held held() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Held held) {
            return held;
        }
        var held = new Held();
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager
                .registerSynchronization(new ResourceHolderSynchronization<Held, Object>(held, this) {
                });
        return held;
    }
}
