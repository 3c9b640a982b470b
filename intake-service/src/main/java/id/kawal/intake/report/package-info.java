/**
 * The case row: what is reported, about which agency, and what art. 24 still asks for. Shallow: the JPA entity is the model.
 */
@NullMarked
package id.kawal.intake.report;

import org.jspecify.annotations.NullMarked;
