/**
 * Kawal as a whole, seen from outside: a report travels from the citizen to the Ombudsman, and nothing is lost or doubled
 * when the process dies on the way.
 */
@NullMarked
package id.kawal.systemtests;

import org.jspecify.annotations.NullMarked;
