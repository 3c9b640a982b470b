package id.kawal.escalation.calendar.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

/** Reads and keeps calendars. */
interface CalendarRows extends JpaRepository<CalendarRow, String> {
}
