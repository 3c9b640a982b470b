/** Services made up for a test: their own database, subscriptions and settings, started and stopped by hand. */
@NullMarked
package id.kawal.messaging.testing;

import org.jspecify.annotations.NullMarked;
