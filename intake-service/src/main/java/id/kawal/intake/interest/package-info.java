/**
 * Who of the Ombudsman's staff declared an interest of their own in which case, as escalation-service tells. Kept by case and not by
 * what is known of it here, because no order is assumed between topics.
 */
@NullMarked
package id.kawal.intake.interest;

import org.jspecify.annotations.NullMarked;
