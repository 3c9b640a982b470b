/** Wakes the clocks. */
@NullMarked
package id.kawal.escalation.casefile.scheduling;

import org.jspecify.annotations.NullMarked;
