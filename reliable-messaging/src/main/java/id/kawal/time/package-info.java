/**
 * The time of the office: one clock for all business moments, which a training office may let run faster than life.
 */
@NullMarked
package id.kawal.time;

import org.jspecify.annotations.NullMarked;
