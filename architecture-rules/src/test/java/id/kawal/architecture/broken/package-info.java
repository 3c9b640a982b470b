/** Breaks every rule once, to show that the rules can fail. */
@NullMarked
package id.kawal.architecture.broken;

import org.jspecify.annotations.NullMarked;
