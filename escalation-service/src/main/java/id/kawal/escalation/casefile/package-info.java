/**
 * The case as it is followed: what was reported, everything that happened in it and when, and what follows from that. Facts
 * come from the reporter and from the agency and are only ever added; the clocks are read out of them. That a deadline was
 * missed, that the Ombudsman may take the case and that it was handed over are facts too, never states: the stage of a case
 * changes only when it is handed over or ends. A deep feature: {@link id.kawal.escalation.casefile.CaseFile} decides and
 * knows neither Spring nor a database.
 */
@NullMarked
package id.kawal.escalation.casefile;

import org.jspecify.annotations.NullMarked;
