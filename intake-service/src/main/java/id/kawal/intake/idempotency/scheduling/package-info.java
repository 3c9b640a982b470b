/**
 * Tidies up answers that are no longer kept.
 */
@NullMarked
package id.kawal.intake.idempotency.scheduling;

import org.jspecify.annotations.NullMarked;
