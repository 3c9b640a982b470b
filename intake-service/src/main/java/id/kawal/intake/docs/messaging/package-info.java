/** The published events as the catalogue of the contracts knows them. */
@NullMarked
package id.kawal.intake.docs.messaging;

import org.jspecify.annotations.NullMarked;
