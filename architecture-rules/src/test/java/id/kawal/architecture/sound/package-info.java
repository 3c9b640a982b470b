/** Keeps every rule. */
@NullMarked
package id.kawal.architecture.sound;

import org.jspecify.annotations.NullMarked;
