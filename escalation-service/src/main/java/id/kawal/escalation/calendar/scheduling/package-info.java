/** Takes the shipped calendar over when the service starts, and looks from time to time whether a year is missing. */
@NullMarked
package id.kawal.escalation.calendar.scheduling;

import org.jspecify.annotations.NullMarked;
