/** Keeps cases, their clocks and their deadlines in PostgreSQL. */
@NullMarked
package id.kawal.escalation.casefile.persistence;

import org.jspecify.annotations.NullMarked;
