/** Numbers about all cases for everybody: aggregates only, nothing about one case. Shallow: one query and its view. */
@NullMarked
package id.kawal.escalation.statistics;

import org.jspecify.annotations.NullMarked;
