/** Keeps the calendars in PostgreSQL, and tells each transaction which of them hold. */
@NullMarked
package id.kawal.escalation.calendar.persistence;

import org.jspecify.annotations.NullMarked;
