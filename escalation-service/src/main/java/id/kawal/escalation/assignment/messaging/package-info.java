/** Tells others of declared interests. */
@NullMarked
package id.kawal.escalation.assignment.messaging;

import org.jspecify.annotations.NullMarked;
