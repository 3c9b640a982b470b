/**
 * Tidies up after tries that no longer count.
 */
@NullMarked
package id.kawal.intake.tracking.scheduling;

import org.jspecify.annotations.NullMarked;
