/**
 * The regional office that takes reports in, and its secrets.
 */
@NullMarked
package id.kawal.intake.office;

import org.jspecify.annotations.NullMarked;
