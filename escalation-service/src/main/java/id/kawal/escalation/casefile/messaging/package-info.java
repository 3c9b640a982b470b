/** Hears what intake and the agencies publish, and publishes what cases decide. */
@NullMarked
package id.kawal.escalation.casefile.messaging;

import org.jspecify.annotations.NullMarked;
