/** Counts reports in the database. */
@NullMarked
package id.kawal.escalation.transparency.persistence;

import org.jspecify.annotations.NullMarked;
