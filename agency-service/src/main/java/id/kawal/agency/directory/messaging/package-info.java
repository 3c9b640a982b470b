/** Tells the other services what the directory holds. */
@NullMarked
package id.kawal.agency.directory.messaging;

import org.jspecify.annotations.NullMarked;
