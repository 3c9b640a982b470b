/**
 * A Lampung that lives: people who report and agencies that answer, ask, put off or stay silent. They use the public HTTP API alone,
 * as anybody could, and are invented; what each does is settled by the number of the report.
 */
@NullMarked
package id.kawal.standalone.demo;

import org.jspecify.annotations.NullMarked;
