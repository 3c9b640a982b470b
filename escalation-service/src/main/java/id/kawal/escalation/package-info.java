/** Follows every case, keeps its clocks, and hands it to the Ombudsman when the agency stays silent. */
@NullMarked
package id.kawal.escalation;

import org.jspecify.annotations.NullMarked;
