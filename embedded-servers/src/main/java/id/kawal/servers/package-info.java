/**
 * A real PostgreSQL and a real Kafka, started and stopped by this process, for standalone and for tests.
 *
 * <p>Both log much below WARN. Include {@code id/kawal/servers/quiet-loggers.xml} in the Logback configuration of
 * whatever starts them.
 */
@NullMarked
package id.kawal.servers;

import org.jspecify.annotations.NullMarked;
