/**
 * Reliable events between services: what a service publishes is appended to an outbox in the transaction that made it
 * true, relayed to Kafka in the order of each case, and taken up by others exactly once in effect. An event that fails is
 * parked with its followers of the same case, where an operator replays or discards it.
 */
@NullMarked
package id.kawal.messaging;

import org.jspecify.annotations.NullMarked;
