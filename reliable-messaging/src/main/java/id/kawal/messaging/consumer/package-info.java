/**
 * How events arrive: in batches, each in one transaction with its effects; repeated events do nothing, and what cannot be
 * taken up is parked with its followers of the same key, while the other keys go on.
 */
@NullMarked
package id.kawal.messaging.consumer;

import org.jspecify.annotations.NullMarked;
