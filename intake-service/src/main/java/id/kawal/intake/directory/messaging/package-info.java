/**
 * Hears of changes of the directory.
 */
@NullMarked
package id.kawal.intake.directory.messaging;

import org.jspecify.annotations.NullMarked;
