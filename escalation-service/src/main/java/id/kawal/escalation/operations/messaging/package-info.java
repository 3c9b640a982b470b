/** Asks the broker how far the consumers are. */
@NullMarked
package id.kawal.escalation.operations.messaging;

import org.jspecify.annotations.NullMarked;
