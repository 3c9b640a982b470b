package id.kawal.escalation.calendar.persistence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which calendar is the office's.
 *
 * @param office the name of the calendar on which the office counts, and every agency that has no other
 */
@ConfigurationProperties("kawal.escalation.calendar")
record CalendarProperties(@DefaultValue("id") String office) {
}
