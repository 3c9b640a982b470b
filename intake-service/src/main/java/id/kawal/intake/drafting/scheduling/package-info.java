/**
 * When reports that nobody went on writing are thrown away.
 */
@NullMarked
package id.kawal.intake.drafting.scheduling;

import org.jspecify.annotations.NullMarked;
