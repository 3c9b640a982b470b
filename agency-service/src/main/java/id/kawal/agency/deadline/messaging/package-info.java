/** Hears escalation. */
@NullMarked
package id.kawal.agency.deadline.messaging;

import org.jspecify.annotations.NullMarked;
