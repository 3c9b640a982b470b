/** The cases of the desk, and what was done in them, in PostgreSQL. */
@NullMarked
package id.kawal.escalation.desk.persistence;

import org.jspecify.annotations.NullMarked;
