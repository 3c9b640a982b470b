/**
 * A reporter who looks at the own case in a browser: let in by tracking code and PIN, then known by a token in a cookie until leaving or
 * staying away. The times are real ones, whatever the clock of a training office does.
 */
@NullMarked
package id.kawal.intake.visiting;

import org.jspecify.annotations.NullMarked;
