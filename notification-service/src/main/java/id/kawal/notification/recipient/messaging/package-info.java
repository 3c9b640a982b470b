/**
 * Fills what is known from the events of intake, agency and escalation.
 */
@NullMarked
package id.kawal.notification.recipient.messaging;

import org.jspecify.annotations.NullMarked;
