/**
 * The table of messages.
 */
@NullMarked
package id.kawal.notification.message.persistence;

import org.jspecify.annotations.NullMarked;
