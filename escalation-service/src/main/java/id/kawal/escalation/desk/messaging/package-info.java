/** Tells others of the steps of the desk. */
@NullMarked
package id.kawal.escalation.desk.messaging;

import org.jspecify.annotations.NullMarked;
