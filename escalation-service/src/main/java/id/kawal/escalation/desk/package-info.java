/**
 * The desk of the Ombudsman: cases that came to it, whoever has them, and the steps that are taken in them. What may follow
 * what, the life cycle says; which clocks run, the facts of the case say; the desk holds the case, asks both, and keeps what
 * was done, by whom and why. A deep feature: {@link id.kawal.escalation.desk.DeskCase} changes and knows neither Spring nor a
 * database.
 */
@NullMarked
package id.kawal.escalation.desk;

import org.jspecify.annotations.NullMarked;
