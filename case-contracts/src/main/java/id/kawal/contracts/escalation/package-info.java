/**
 * Facts of escalation-service: clocks, deadlines, and the way of a case to the Ombudsman.
 */
@NullMarked
package id.kawal.contracts.escalation;

import org.jspecify.annotations.NullMarked;
