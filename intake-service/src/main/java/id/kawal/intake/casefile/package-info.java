/**
 * What the other services and the Ombudsman’s staff may read of a case; who sees the identity is decided here.
 */
@NullMarked
package id.kawal.intake.casefile;

import org.jspecify.annotations.NullMarked;
