/**
 * What a reporter may do with a running case: add, answer, dispute, confirm, consent, withdraw. Each takes the case row
 * first, so that the facts of a case have one order.
 */
@NullMarked
package id.kawal.intake.followup;

import org.jspecify.annotations.NullMarked;
