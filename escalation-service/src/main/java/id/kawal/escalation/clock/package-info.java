/**
 * The clocks of a case. What happened, ordered by when it happened, decides which clocks ran, stood still, were extended and
 * ended: the same facts give the same clocks in whatever order their news arrived. An answer in time therefore counts even
 * if it is heard of late (it ends the run at its own moment), and a fact after the due moment moves nothing. What changed
 * between two readings of the facts is what there is to publish. A pure model: no Spring, no database, no clock of its own.
 */
@NullMarked
package id.kawal.escalation.clock;

import org.jspecify.annotations.NullMarked;
