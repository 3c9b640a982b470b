/**
 * A report comes in: once, however often it is sent.
 */
@NullMarked
package id.kawal.intake.submission;

import org.jspecify.annotations.NullMarked;
