/**
 * When reporters who stayed away are forgotten.
 */
@NullMarked
package id.kawal.intake.visiting.scheduling;

import org.jspecify.annotations.NullMarked;
