/** The deadline calculator for everybody. */
@NullMarked
package id.kawal.escalation.calendar.web;

import org.jspecify.annotations.NullMarked;
