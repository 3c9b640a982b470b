/**
 * What the service knows of those whom it tells: of a case that it is confidential and who reported it, how the
 * reporter is reached (sealed until a message is sent), the directory of agencies, and the clocks that give the
 * dates. Each is a row of its own, filled from events in any order.
 */
@NullMarked
package id.kawal.notification.recipient;

import org.jspecify.annotations.NullMarked;
