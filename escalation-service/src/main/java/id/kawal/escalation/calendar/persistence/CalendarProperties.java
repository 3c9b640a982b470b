package id.kawal.escalation.calendar.persistence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which calendar is the office's.
 *
 * @param office the name of the calendar on which the office counts, and every agency that has no other
 * @param watch how often it is looked whether a year without a table is needed
 */
@ConfigurationProperties("kawal.escalation.calendar")
record CalendarProperties(@DefaultValue("id") String office, @DefaultValue("10m") Duration watch) {
}
