/**
 * The delivery log, as operators read it, and the one thing that they may do: have a message sent again.
 */
@NullMarked
package id.kawal.notification.delivery;

import org.jspecify.annotations.NullMarked;
