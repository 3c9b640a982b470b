/**
 * Facts of notification-service: what became of each message to a person or an office.
 */
@NullMarked
package id.kawal.contracts.notification;

import org.jspecify.annotations.NullMarked;
