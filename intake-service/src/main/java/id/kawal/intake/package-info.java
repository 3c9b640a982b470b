/**
 * Intake: where a citizen’s report becomes a case, is followed by its reporter, and where alone personal data is kept.
 */
@NullMarked
package id.kawal.intake;

import org.jspecify.annotations.NullMarked;
