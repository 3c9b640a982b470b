/**
 * A Lampung that lives: people who report, agencies that answer, ask, put off or stay silent, and an office that works most of what
 * comes to its desk in time. They use the public HTTP API alone, as anybody could, and are invented; what each does is settled by the
 * number of the report.
 */
@NullMarked
package id.kawal.standalone.demo;

import org.jspecify.annotations.NullMarked;
