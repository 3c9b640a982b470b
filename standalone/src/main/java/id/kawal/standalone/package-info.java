/**
 * Kawal in one command: PostgreSQL, Kafka, the authorization server, the four services, caught mail and the gateway in one
 * process behind one port. For trying, training, development and tests; a deployment runs the services on their own.
 */
@NullMarked
package id.kawal.standalone;

import org.jspecify.annotations.NullMarked;
