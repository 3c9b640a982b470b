/**
 * The directory of agencies: institutions that give a public service, the office above each (<i>atasan terlapor</i>),
 * how their complaint desks are reached, and the time limits that their service standards promise. A shallow feature:
 * the row is the model.
 */
@NullMarked
package id.kawal.agency.directory;

import org.jspecify.annotations.NullMarked;
