/**
 * A request that was already answered gets the same answer again, and nothing happens twice.
 */
@NullMarked
package id.kawal.intake.idempotency;

import org.jspecify.annotations.NullMarked;
