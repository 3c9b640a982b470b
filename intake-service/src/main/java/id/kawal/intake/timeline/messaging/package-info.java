/**
 * Hears what agencies and clocks did with a case.
 */
@NullMarked
package id.kawal.intake.timeline.messaging;

import org.jspecify.annotations.NullMarked;
