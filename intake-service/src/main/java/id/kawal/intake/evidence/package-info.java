/**
 * The files of a case: which kinds are taken, and their bytes.
 */
@NullMarked
package id.kawal.intake.evidence;

import org.jspecify.annotations.NullMarked;
