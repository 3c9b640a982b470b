/** The deadline calculator and the calendars for everybody, and the amendment of calendars for operators. */
@NullMarked
package id.kawal.escalation.calendar.web;

import org.jspecify.annotations.NullMarked;
