/**
 * How a reporter comes back to a case without an account: a tracking code that shows typing errors, and a PIN of which only a
 * hash is kept.
 */
@NullMarked
package id.kawal.intake.tracking;

import org.jspecify.annotations.NullMarked;
