/**
 * Numbers that the office gives: those of its letters and those under which it keeps reports. Each kind is counted
 * without gaps and begins anew each year. A shallow feature.
 */
@NullMarked
package id.kawal.escalation.numbering;

import org.jspecify.annotations.NullMarked;
