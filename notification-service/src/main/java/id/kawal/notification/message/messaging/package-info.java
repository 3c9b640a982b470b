/**
 * What became of a message, published for the other services.
 */
@NullMarked
package id.kawal.notification.message.messaging;

import org.jspecify.annotations.NullMarked;
