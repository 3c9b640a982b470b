/**
 * Cases that resemble one another: likely duplicates of one case, and patterns (many cases about the same agency and service in
 * a region within a stretch of time) for which an investigation of the office's own is proposed. Shallow: set-based SQL over
 * the cases of the desk.
 */
@NullMarked
package id.kawal.escalation.similarity;

import org.jspecify.annotations.NullMarked;
