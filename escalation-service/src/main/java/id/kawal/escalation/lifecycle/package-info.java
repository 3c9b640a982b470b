/**
 * The life of a case at the desk of the Ombudsman, as one table: in which state which command may be given, what must hold
 * for it, where it leads and what is told of it. Nothing else knows what may follow what: answers over HTTP, the commands
 * offered to an examiner, the state diagram and the tests come from it. Pure: it knows neither Spring nor a database. That a
 * case is overdue, confidential or stayed is never a state but a clock, a flag or a mark.
 */
@NullMarked
package id.kawal.escalation.lifecycle;

import org.jspecify.annotations.NullMarked;
