/**
 * When messages are looked for.
 */
@NullMarked
package id.kawal.notification.message.scheduling;

import org.jspecify.annotations.NullMarked;
