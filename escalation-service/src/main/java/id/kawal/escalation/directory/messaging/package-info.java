/** Hears the agency directory. */
@NullMarked
package id.kawal.escalation.directory.messaging;

import org.jspecify.annotations.NullMarked;
