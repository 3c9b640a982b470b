package id.kawal.escalation.calendar.persistence;

import id.kawal.escalation.calendar.Because;
import id.kawal.escalation.calendar.CalendarChange;
import id.kawal.escalation.calendar.LoggedChange;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code calendar_amendment}; written once. */
@Entity
@Table(name = "calendar_amendment")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class AmendmentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long amendmentId;
    private String calendar;
    private long revision;
    @Enumerated(EnumType.STRING)
    private CalendarChange.What what;
    private @Nullable LocalDate date;
    private @Nullable String before;
    private @Nullable String after;
    private String reason;
    private String recordedBy;
    private Instant recordedAt;

    protected AmendmentRow() {
    }

    AmendmentRow(String calendar, CalendarChange change, Because because, long revision, Instant at) {
        this.calendar = calendar;
        this.revision = revision;
        what = change.what();
        date = change.date();
        before = change.before();
        after = change.after();
        reason = because.reason();
        recordedBy = because.by();
        recordedAt = at;
    }

    LoggedChange logged() {
        return new LoggedChange(new CalendarChange(what, date, before, after), new Because(reason, recordedBy),
                recordedAt, revision);
    }
}
