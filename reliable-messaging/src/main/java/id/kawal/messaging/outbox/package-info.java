/**
 * How events leave: appended to the outbox in the transaction that made them true, read by the one relay of the service
 * that leads, sent to Kafka in order, and removed when the broker has acknowledged them.
 */
@NullMarked
package id.kawal.messaging.outbox;

import org.jspecify.annotations.NullMarked;
